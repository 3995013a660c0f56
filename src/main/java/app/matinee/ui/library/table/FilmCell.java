package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A cell that draws from the film of its row; its nodes are made once.
abstract class FilmCell extends TableCell<FilmSummary, FilmSummary> {

    @Override
    protected final void updateItem(@Nullable FilmSummary film, boolean empty) {
        super.updateItem(film, empty);
        if (empty || film == null) {
            setText(null);
            setGraphic(null);
        } else {
            draw(film);
        }
    }

    /// Shows a film's text or graphic.
    abstract void draw(FilmSummary film);
}
