package app.matinee.ui.library;

import app.matinee.settings.ColumnLook;
import app.matinee.settings.LibraryLook;
import app.matinee.settings.LibraryShape;
import app.matinee.settings.ShelfLook;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.SplitHost;
import app.matinee.ui.library.choice.FilmSort;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.choice.Shelf;
import app.matinee.ui.library.choice.SortKey;
import app.matinee.ui.library.table.FilmTable;
import app.matinee.ui.library.wall.PosterWall;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Leaves the library as it was left: shape, size of posters and divider everywhere, order and
/// columns at each of its places.
final class LibraryMemory {

    /// The columns of the watchlist before others were chosen.
    private static final List<ColumnLook> WATCHLIST =
            Stream.of(
                            SortKey.PRIORITY,
                            SortKey.TITLE,
                            SortKey.YEAR,
                            SortKey.DIRECTOR,
                            SortKey.LENGTH,
                            SortKey.SINCE,
                            SortKey.WHY)
                    .map(key -> new ColumnLook(key.code(), 0))
                    .toList();

    private final LiveSettings settings;
    private final LibraryViewModel model;
    private final PosterWall wall;
    private final FilmTable table;
    private SegmentedControl<LibraryShape> shape = new SegmentedControl<>();
    private String place = Navigation.LIBRARY;
    private boolean standing;

    LibraryMemory(LiveSettings settings, LibraryViewModel model, PosterWall wall, FilmTable table) {
        this.settings = settings;
        this.model = model;
        this.wall = wall;
        this.table = table;
    }

    /// Takes up what was left and keeps every change from now on.
    void start(SegmentedControl<LibraryShape> shape, SplitHost split) {
        this.shape = shape;
        LibraryLook look = settings.get().library();
        wall.posterWidthProperty().set(look.posterWidth());
        shape.setValue(look.shape());
        split.dividerProperty().set(settings.get().window().divider());
        split.scaleProperty().bind(settings.property().map(s -> s.textScale() / 100.0));
        stand(place);
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
        table.setColumns(look.columns().isEmpty() && atWatchlist() ? WATCHLIST : look.columns());
        if (isView()) {
            return;
        }
        LibraryLook library = settings.get().library();
        standing = true;
        shape.setValue(atWatchlist() ? library.watch().shape() : library.shape());
        standing = false;
        model.sortProperty()
                .set(
                        look.sort().isEmpty() && atWatchlist()
                                ? FilmSort.by(SortKey.PRIORITY)
                                : FilmSort.of(look.sort(), look.ascending()));
    }

    private boolean isView() {
        return Navigation.viewOf(place).isPresent();
    }

    private boolean atWatchlist() {
        return place.equals(Shelf.WATCHLIST.code());
    }

    private void keepShape(@Nullable LibraryShape now) {
        if (now != null && !standing && !isView()) {
            keep(look ->
                    atWatchlist()
                            ? look.withWatch(look.watch().withShape(now))
                            : look.withShape(now));
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
