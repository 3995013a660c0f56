package app.matinee.ui.library.table;

import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import javafx.scene.layout.Pane;

/// The seen mark.
final class SeenCell extends FilmCell {

    private final Pane mark;

    SeenCell(Texts texts) {
        this.mark = Marks.seen(16, texts.get("library.tile.seen"));
        getStyleClass().add("seen-cell");
    }

    @Override
    void draw(FilmSummary film) {
        setGraphic(film.flags().seen() ? mark : null);
    }
}
