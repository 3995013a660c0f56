package app.matinee.ui.library.wall;

import app.matinee.model.FilmSummary;
import app.matinee.ui.kit.BaseText;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.list.FilmKeys;
import app.matinee.ui.library.list.FilmList;
import app.matinee.ui.library.list.FilmMouse;
import java.util.function.IntSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// The wall of posters over the films shown, in as many columns as fit.
public final class PosterWall extends Region implements FilmList {

    private static final double STEP = 12;

    private final LibraryViewModel model;
    private final FilmMouse mouse;
    private final WallParts parts;
    private final WallRows rows = new WallRows(this::row);
    private final BaseText text = new BaseText(this::requestLayout);

    private final DoubleProperty posterWidth = new SimpleDoubleProperty(this, "posterWidth", 124);
    private WallGrid grid = WallGrid.of(600, 124, 14);
    private boolean rewind;

    public PosterWall(LibraryViewModel model, FilmKeys keys, FilmMouse mouse, WallParts parts) {
        this.model = model;
        this.mouse = mouse;
        this.parts = parts;
        getStyleClass().add("poster-wall");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().addAll(rows, text);
        keys.install(this, this);
        addEventFilter(ScrollEvent.SCROLL, this::sizeByWheel);
        setOnMousePressed(_ -> requestFocus());
        posterWidth.subscribe((_, _) -> requestLayout());
        model.filterProperty().subscribe((_, _) -> rewind = true);
        model.sortProperty().subscribe((_, _) -> rewind = true);
        model.shown().addListener((ListChangeListener<FilmSummary>) _ -> filmsChanged());
        model.selection().revisionProperty().subscribe(this::refresh);
        visibleProperty().subscribe((_, _) -> filmsChanged());
    }

    /// The width posters should have about, in pixels at 100 % text size.
    public DoubleProperty posterWidthProperty() {
        return posterWidth;
    }

    @Override
    public int perRow() {
        return grid.columns();
    }

    @Override
    public int rowsInView() {
        return Math.max(1, (int) (getHeight() / grid.rowHeight()));
    }

    @Override
    public void reveal(int index) {
        rows.reveal(index / grid.columns());
    }

    private WallRow row() {
        return new WallRow(model, grid, this::tile);
    }

    private FilmTile tile(IntSupplier index) {
        FilmTile tile = new FilmTile(parts, grid.tile());
        mouse.install(tile, index);
        return tile;
    }

    private void refresh() {
        if (isVisible()) {
            rows.refresh();
        }
    }

    /// While the table is in view the wall rests; it catches up when it is shown again.
    private void filmsChanged() {
        if (!isVisible()) {
            return;
        }
        rows.setCount(grid.rows(model.shown().size()));
        rows.refresh();
        if (rewind) {
            rewind = false;
            rows.scrollTo(0);
        }
    }

    private void sizeByWheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            resizePosters(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    /// Makes posters larger by some steps, or smaller below 0.
    public void resizePosters(int steps) {
        posterWidth.set(Math.clamp(posterWidth.get() + steps * STEP, 90, 260));
    }

    @Override
    protected void layoutChildren() {
        WallGrid now = WallGrid.of(getWidth(), posterWidth.get(), text.size());
        if (!now.equals(grid) || rows.rowHeight() != now.rowHeight()) {
            int film = rows.firstInView() * grid.columns();
            grid = now;
            int all = now.rows(model.shown().size());
            rows.remake(now.rowHeight(), all, film / now.columns());
        }
        rows.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
