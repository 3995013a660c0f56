package app.matinee.ui.lists;

import app.matinee.model.FilmList;
import app.matinee.text.Texts;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list by its name, and how far one has come with it.
final class ListNameCell extends ListCell<FilmList> {

    private final Label name = new Label();
    private final Label progress = new Label();
    private final VBox lines = new VBox(name, progress);
    private final Function<FilmList, String> progressOf;

    ListNameCell(Texts texts, ListProgress progress) {
        this.progressOf = list -> progress.words(texts, list);
        name.getStyleClass().add("strong");
        this.progress.getStyleClass().addAll("caption", "muted");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FilmList list, boolean empty) {
        super.updateItem(list, empty);
        if (empty || list == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(list.name());
        progress.setText(progressOf.apply(list));
        setAccessibleText(list.name() + ", " + progress.getText());
        setGraphic(lines);
    }
}
