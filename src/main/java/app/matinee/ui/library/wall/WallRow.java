package app.matinee.ui.library.wall;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// One row of the wall; its place says which films stand in it.
final class WallRow extends HBox {

    /// The place of a row that shows nothing.
    private static final int NOWHERE = -1;

    private final LibraryViewModel model;
    private final List<FilmTile> tiles = new ArrayList<>();
    private int index = NOWHERE;

    WallRow(LibraryViewModel model, WallGrid grid, TileMaker maker) {
        super(grid.gap());
        this.model = model;
        getStyleClass().add("wall-row");
        setPadding(new Insets(grid.top(), WallGrid.MARGIN, 0, WallGrid.MARGIN));
        setAlignment(Pos.TOP_LEFT);
        for (int i = 0; i < grid.columns(); i++) {
            int column = i;
            FilmTile tile = maker.make(() -> index * grid.columns() + column);
            tiles.add(tile);
            getChildren().add(tile);
        }
        refresh();
    }

    /// Where it stands, counted from 0 at the top of all rows; below 0 while it is not in use.
    int index() {
        return index;
    }

    /// Puts it at a place and shows the films of it.
    void standAt(int newIndex) {
        if (newIndex != index) {
            index = newIndex;
            refresh();
        }
    }

    /// Takes it out of view until it is needed again.
    void rest() {
        setVisible(false);
        standAt(NOWHERE);
    }

    /// Shows the films that stand here now.
    void refresh() {
        List<FilmSummary> films = model.shown();
        for (int i = 0; i < tiles.size(); i++) {
            int at = index * tiles.size() + i;
            boolean there = index >= 0 && at < films.size();
            FilmSummary film = there ? films.get(at) : null;
            tiles.get(i).show(film, film != null && model.selection().contains(film));
        }
    }
}
