package app.matinee.ui.library.wall;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.LibraryViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.CellSkinBase;
import javafx.scene.layout.HBox;

/// One row of the wall; its place says which films stand in it.
final class WallRow extends IndexedCell<FilmSummary> {

    private final LibraryViewModel model;
    private final List<FilmTile> tiles = new ArrayList<>();

    WallRow(LibraryViewModel model, WallGrid grid, TileMaker maker) {
        this.model = model;
        getStyleClass().add("wall-row");
        HBox box = new HBox(grid.gap());
        box.setPadding(new Insets(grid.top(), WallGrid.MARGIN, 0, WallGrid.MARGIN));
        for (int i = 0; i < grid.columns(); i++) {
            int column = i;
            FilmTile tile = maker.make(() -> getIndex() * grid.columns() + column);
            tiles.add(tile);
            box.getChildren().add(tile);
        }
        setAlignment(Pos.TOP_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(box);
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        refresh();
    }

    /// Shows the films that stand here now.
    void refresh() {
        List<FilmSummary> films = model.shown();
        for (int i = 0; i < tiles.size(); i++) {
            int at = getIndex() * tiles.size() + i;
            boolean there = getIndex() >= 0 && at < films.size();
            FilmSummary film = there ? films.get(at) : null;
            tiles.get(i).show(film, film != null && model.selection().contains(film));
        }
    }

    /// As wide as the wall, which the row was made for; a wider one would scroll sideways.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CellSkinBase<>(this);
    }
}
