package app.matinee.settings;

import java.util.HashMap;
import java.util.Map;

/// How the library was left.
///
/// @param posterWidth of the wall, in pixels at 100 % text size, 90 to 260
/// @param shelves how each shelf was left, by the key of its place
/// @param watch how the watchlist is looked at
public record LibraryLook(
        LibraryShape shape, int posterWidth, Map<String, ShelfLook> shelves, WatchLook watch) {

    public static final LibraryLook DEFAULT =
            new LibraryLook(LibraryShape.WALL, 124, Map.of(), WatchLook.DEFAULT);

    private static final int NARROWEST = 90;
    private static final int WIDEST = 260;

    public LibraryLook {
        shelves = Map.copyOf(shelves);
        posterWidth = Math.clamp(posterWidth, NARROWEST, WIDEST);
    }

    /// How a shelf was left; the usual look for one that was not touched yet.
    public ShelfLook shelf(String place) {
        return shelves.getOrDefault(place, ShelfLook.USUAL);
    }

    public LibraryLook withShape(LibraryShape newShape) {
        return new LibraryLook(newShape, posterWidth, shelves, watch);
    }

    public LibraryLook withPosterWidth(int newWidth) {
        return new LibraryLook(shape, newWidth, shelves, watch);
    }

    public LibraryLook withShelf(String place, ShelfLook look) {
        Map<String, ShelfLook> changed = new HashMap<>(shelves);
        changed.put(place, look);
        return new LibraryLook(shape, posterWidth, changed, watch);
    }

    public LibraryLook withWatch(WatchLook look) {
        return new LibraryLook(shape, posterWidth, shelves, look);
    }
}
