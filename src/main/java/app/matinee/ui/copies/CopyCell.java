package app.matinee.ui.copies;

import app.matinee.text.Typeset;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SmallPoster;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A copy: its film, what it is, where it stands and who has it. Its nodes are made once.
final class CopyCell extends ListCell<CopyRow> {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final double POSTER = 32;

    private final CopyWords words;
    private final Supplier<LocalDate> today;
    private final SmallPoster poster;
    private final Label title = new Label();
    private final Label what = new Label();
    private final Label where = new Label();
    private final Label lent = new Label();
    private final Tooltip since = new Tooltip();
    private final HBox line;

    CopyCell(CopyParts parts, CopyWords words, Supplier<LocalDate> today, Runnable opened) {
        this.words = words;
        this.today = today;
        this.poster = new SmallPoster(parts.painter(), parts.pictures(), POSTER);
        getStyleClass().add("copy-cell");
        title.getStyleClass().add("strong");
        what.getStyleClass().add("muted");
        where.getStyleClass().addAll("caption", "hint");
        lent.getStyleClass().addAll("copy-lent");
        lent.setGraphic(Icon.PERSON.node(Icon.SMALL));
        lent.setMinWidth(USE_PREF_SIZE);
        for (Label label : new Label[] {title, what, where}) {
            label.setMinWidth(0);
        }
        HBox first = new HBox(title, what);
        first.getStyleClass().add("copy-title");
        VBox both = new VBox(first, where);
        both.setMinWidth(0);
        both.getStyleClass().add("copy-words");
        HBox.setHgrow(both, Priority.ALWAYS);
        line = new HBox(poster, both, lent);
        line.getStyleClass().add("copy-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
                opened.run();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable CopyRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        poster.show(row.film());
        title.setText(Typeset.of(words.film(row.film())));
        what.setText(words.what(row.copy()));
        where.setText(words.where(row.copy()));
        where.setManaged(!where.getText().isEmpty());
        String says = words.lent(row, today.get());
        lent.setText(says);
        lent.setVisible(!says.isEmpty());
        lent.setManaged(!says.isEmpty());
        since.setText(words.lentSince(row));
        lent.setTooltip(since.getText().isEmpty() ? null : since);
        boolean overdue = row.isOverdue(today.get());
        lent.pseudoClassStateChanged(OVERDUE, overdue);
        setGraphic(line);
        setAccessibleText(
                String.join(", ", title.getText(), what.getText(), where.getText(), says));
    }
}
