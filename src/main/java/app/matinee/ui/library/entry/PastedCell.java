package app.matinee.ui.library.entry;

import app.matinee.text.Texts;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A pasted line: the film it was read as, and in a word what becomes of it.
final class PastedCell extends ListCell<PastedLine> {

    private final Texts texts;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label fate = new Label();
    private final HBox row;

    PastedCell(Texts texts) {
        this.texts = texts;
        title.getStyleClass().add("strong");
        detail.getStyleClass().add("muted");
        fate.getStyleClass().addAll("caption", "hint");
        fate.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(title, detail, space, fate);
        row.getStyleClass().add("paste-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PastedLine pasted, boolean empty) {
        super.updateItem(pasted, empty);
        setGraphic(empty || pasted == null ? null : row);
        if (pasted == null || empty) {
            return;
        }
        Integer year = pasted.line().year();
        String directors = String.join(", ", pasted.line().directors());
        title.setText(pasted.line().title());
        detail.setText(new FilmFactsLine(year, directors).words());
        fate.setText(texts.get("paste.fate." + pasted.fate().name().toLowerCase(Locale.ROOT)));
        setAccessibleText(title.getText() + ", " + detail.getText() + ", " + fate.getText());
    }
}
