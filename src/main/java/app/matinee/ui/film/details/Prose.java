package app.matinee.ui.film.details;

import app.matinee.library.FilmDossier;
import app.matinee.markdown.MarkdownText;
import app.matinee.model.Film;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.inplace.InPlaceText;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A text of the reading column, written in Markdown.
final class Prose implements Section {

    private final MarkdownText markdown = new MarkdownText();
    private final MarkdownPane pane;
    private final InPlaceText field;
    private final Function<Film, String> of;
    private final VBox chapter = new VBox();
    private final boolean always;
    private String shown = "";

    /// @param heading stands above it; "" for none
    /// @param always whether an empty text still stands there with its prompt
    Prose(
            InPlaceText field,
            Supplier<MarkdownPane> panes,
            String heading,
            boolean always,
            Function<Film, String> of) {
        this.field = field.makeLong();
        this.pane = panes.get();
        this.of = of;
        this.always = always;
        chapter.getStyleClass().add("chapter");
        if (!heading.isEmpty()) {
            Label above = new Label(heading);
            above.getStyleClass().add("strong");
            chapter.getChildren().add(above);
        }
        chapter.getChildren().add(field);
        pane.getStyleClass().add("prose");
        field.editingProperty().subscribe(_ -> arrange());
    }

    @Override
    public Node node() {
        return chapter;
    }

    @Override
    public void show(FilmDossier dossier) {
        String text = of.apply(dossier.film());
        if (!text.equals(shown)) {
            shown = text;
            pane.show(markdown.parse(text));
        }
        field.show(pane, text);
        arrange();
    }

    private void arrange() {
        boolean visible = always || !shown.isEmpty() || field.isEditing();
        chapter.setVisible(visible);
        chapter.setManaged(visible);
    }

    @Override
    public List<Adding> addings() {
        return List.of(new Adding(field.name(), () -> shown.isEmpty(), this::begin));
    }

    private void begin() {
        chapter.setVisible(true);
        chapter.setManaged(true);
        field.edit();
    }
}
