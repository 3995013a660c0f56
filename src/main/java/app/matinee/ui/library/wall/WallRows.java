package app.matinee.ui.library.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Rows of one height, as many nodes as are in view, and a scroll bar where there are more.
///
/// The rows are placed here and not by JavaFX's `VirtualFlow`, which lays them out a window's
/// height too low once its first row has left the view (seen with JavaFX 26.0.2 and rows of a fixed
/// height) and whose estimates rows of one height do not need.
final class WallRows extends Region {

    private final Supplier<WallRow> maker;
    private final List<WallRow> rows = new ArrayList<>();
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle window = new Rectangle();
    private int count;
    private double rowHeight = 1;

    WallRows(Supplier<WallRow> maker) {
        this.maker = maker;
        getStyleClass().add("wall-rows");
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().subscribe(_ -> requestLayout());
        getChildren().add(bar);
        setClip(window);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    /// How many rows there are.
    void setCount(int rowCount) {
        count = rowCount;
        measure();
        requestLayout();
    }

    /// Makes all rows anew, of another height; the row that was the first in view stays it.
    ///
    /// @param height in pixels
    /// @param rowCount how many there are now
    /// @param first the row to begin with
    void remake(double height, int rowCount, int first) {
        getChildren().removeAll(rows);
        rows.clear();
        rowHeight = height;
        count = rowCount;
        measure();
        scrollTo(first * rowHeight);
    }

    double rowHeight() {
        return rowHeight;
    }

    /// The first row of which anything is in view.
    int firstInView() {
        return (int) (bar.getValue() / rowHeight);
    }

    /// Scrolls as little as shows a row whole.
    void reveal(int row) {
        double top = row * rowHeight;
        double least = top + rowHeight - getHeight();
        scrollTo(Math.min(top, Math.max(bar.getValue(), least)));
    }

    /// Scrolls to a distance from the top of all rows, in pixels, as far as there are rows.
    void scrollTo(double offset) {
        bar.setValue(Math.clamp(offset, 0, bar.getMax()));
        requestLayout();
    }

    /// Scrolls on by some pixels, back below 0.
    void scrollBy(double pixels) {
        scrollTo(bar.getValue() + pixels);
    }

    /// Shows again what stands in the rows in view.
    void refresh() {
        rows.forEach(WallRow::refresh);
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown() && event.getDeltaY() != 0) {
            scrollBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void measure() {
        double longest = Math.max(0, count * rowHeight - getHeight());
        bar.setMax(longest);
        bar.setVisible(longest > 0);
        bar.setVisibleAmount(longest * getHeight() / Math.max(1, count * rowHeight));
        bar.setUnitIncrement(rowHeight / 3);
        bar.setBlockIncrement(Math.max(rowHeight, getHeight() - rowHeight));
        if (bar.getValue() > longest) {
            bar.setValue(longest);
        }
    }

    @Override
    protected void layoutChildren() {
        measure();
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        int inView = (int) Math.ceil(getHeight() / rowHeight) + 1;
        while (rows.size() < inView) {
            WallRow row = maker.get();
            rows.add(row);
            getChildren().addFirst(row);
        }
        double offset = bar.getValue();
        int first = firstInView();
        for (int index = first; index < first + rows.size(); index++) {
            place(rows.get(index % rows.size()), index, snapPositionY(index * rowHeight - offset));
        }
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }

    /// A row keeps its node while it is in view, and with it what the mouse is doing there.
    private void place(WallRow row, int index, double y) {
        if (index >= count || y >= getHeight()) {
            row.rest();
            return;
        }
        row.setVisible(true);
        row.standAt(index);
        row.resizeRelocate(0, y, getWidth(), rowHeight);
    }
}
