package app.matinee.ui.library.wall;

import javafx.scene.control.skin.VirtualFlow;

/// The flow of rows, opened for what a wall has to do with them.
final class WallFlow extends VirtualFlow<WallRow> {

    /// Makes all rows anew.
    void remake() {
        recreateCells();
    }

    /// Shows again what stands in the rows in view.
    void refresh() {
        getCells().forEach(WallRow::refresh);
    }
}
