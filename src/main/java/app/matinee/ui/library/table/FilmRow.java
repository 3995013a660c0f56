package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.FilmSelection;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row that shows the selection shared with the wall.
final class FilmRow extends TableRow<FilmSummary> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FilmSelection selection;

    FilmRow(FilmSelection selection) {
        this.selection = selection;
        getStyleClass().add("film-row");
    }

    @Override
    protected void updateItem(@Nullable FilmSummary film, boolean empty) {
        super.updateItem(film, empty);
        refresh();
    }

    void refresh() {
        FilmSummary film = getItem();
        pseudoClassStateChanged(CHOSEN, film != null && selection.contains(film));
    }
}
