package app.matinee.ui.library.list;

/// Where films are shown: as rows of a table, or several to a row of a wall.
public interface FilmList {

    /// How many films stand side by side.
    int perRow();

    /// How many whole rows are in view, at least 1.
    int rowsInView();

    /// Scrolls no further than needed to show a film whole.
    void reveal(int index);
}
