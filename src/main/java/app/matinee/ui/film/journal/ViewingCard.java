package app.matinee.ui.film.journal;

import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Stars;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One viewing: when, how good, where, with whom, and what was noted. Focus lies on it as a whole.
final class ViewingCard extends VBox {

    private static final double STAR = 12;

    ViewingCard(Viewing viewing, ViewingWords words, Texts texts) {
        getStyleClass().addAll("row", "viewing");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.spoken(viewing));
        Tooltip.install(this, new Tooltip(texts.get("journal.viewing.keys")));
        Label date = label(words.date(viewing), "strong");
        Node pencil = Icon.PENCIL.node(Icon.TINY);
        pencil.getStyleClass().add("pencil");
        List<Node> first = new ArrayList<>(List.of(date, pencil, gap()));
        if (viewing.rating() != null) {
            Stars stars = new Stars(STAR);
            stars.show(viewing.rating().value(), words.rating(viewing.rating()));
            first.add(stars);
        }
        add(first);
        circumstances(viewing, words, texts);
        if (!viewing.note().isBlank()) {
            getChildren().add(label(viewing.note(), "muted", "viewing-note"));
        }
        if (!viewing.tags().isEmpty()) {
            getChildren().add(label(String.join(" · ", viewing.tags()), "caption", "hint"));
        }
    }

    private void circumstances(Viewing viewing, ViewingWords words, Texts texts) {
        List<Node> line = new ArrayList<>();
        Label where = label(words.circumstances(viewing), "caption", "muted");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        line.add(where);
        if (viewing.rewatch()) {
            Label again = label(texts.get("journal.rewatch"), "caption", "velvet");
            again.setGraphic(Icon.REWATCH.node(12));
            again.setMinWidth(Region.USE_PREF_SIZE);
            line.add(again);
        }
        String completion = words.completion(viewing);
        if (!completion.isEmpty()) {
            Label left = label(completion, "caption", "muted");
            left.setMinWidth(Region.USE_PREF_SIZE);
            line.add(left);
        }
        if (line.size() > 1 || !where.getText().isEmpty()) {
            add(line);
        }
    }

    private void add(List<Node> parts) {
        HBox line = new HBox(parts.toArray(Node[]::new));
        line.getStyleClass().add("viewing-line");
        getChildren().add(line);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }
}
