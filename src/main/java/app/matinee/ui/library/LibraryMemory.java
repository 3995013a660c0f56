package app.matinee.ui.library;

import app.matinee.settings.LibraryLook;
import app.matinee.settings.LibraryShape;
import app.matinee.settings.ShelfLook;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.library.choice.FilmSort;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.table.FilmTable;
import app.matinee.ui.library.wall.PosterWall;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Leaves the library as it was left: shape, size of posters and divider everywhere, order and
/// columns at each of its places.
final class LibraryMemory {

    private final LiveSettings settings;
    private final LibraryViewModel model;
    private final PosterWall wall;
    private final FilmTable table;
    private String place = Navigation.LIBRARY;
    private @Nullable SegmentedControl<LibraryShape> shape;

    LibraryMemory(LiveSettings settings, LibraryViewModel model, PosterWall wall, FilmTable table) {
        this.settings = settings;
        this.model = model;
        this.wall = wall;
        this.table = table;
    }

    /// Takes up what was left and keeps every change from now on.
    void start(SegmentedControl<LibraryShape> shape, SplitHost split) {
        LibraryLook look = settings.get().library();
        wall.posterWidthProperty().set(look.posterWidth());
        shape.setValue(look.shape());
        split.dividerProperty().set(settings.get().window().divider());
        split.scaleProperty().bind(settings.property().map(s -> s.textScale() / 100.0));
        stand(place);
        this.shape = shape;
        shape.valueProperty().subscribe((_, now) -> keepShape(now));
        wall.posterWidthProperty()
                .subscribe((_, width) -> keep(l -> l.withPosterWidth(width.intValue())));
        split.dividerProperty().subscribe((_, share) -> keepDivider(share.doubleValue()));
        model.sortProperty().subscribe((_, sort) -> keepSort(sort));
        table.setOnColumns(() -> keepShelf(l -> l.withColumns(table.columns())));
    }

    /// Takes up the order and the columns of a place. A saved view has an order and a shape of its
    /// own, which the journal keeps.
    void stand(String key) {
        place = key;
        ShelfLook look = settings.get().library().shelf(key);
        table.setColumns(look.columns());
        if (isView()) {
            return;
        }
        model.sortProperty().set(FilmSort.of(look.sort(), look.ascending()));
        if (shape != null) {
            shape.setValue(settings.get().library().shape());
        }
    }

    private boolean isView() {
        return Navigation.viewOf(place).isPresent();
    }

    private void keepShape(LibraryShape now) {
        if (!isView()) {
            keep(look -> look.withShape(now));
        }
    }

    private void keepSort(FilmSort sort) {
        if (!isView()) {
            keepShelf(look -> look.withSort(sort.key().code(), sort.ascending()));
        }
    }

    private void keepShelf(UnaryOperator<ShelfLook> change) {
        keep(look -> look.withShelf(place, change.apply(look.shelf(place))));
    }

    private void keep(UnaryOperator<LibraryLook> change) {
        settings.change(s -> s.withLibrary(change.apply(s.library())));
    }

    private void keepDivider(double share) {
        settings.change(s -> s.withWindow(s.window().withDivider(share)));
    }
}
