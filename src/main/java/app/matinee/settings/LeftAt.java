package app.matinee.settings;

import java.util.HashMap;
import java.util.Map;

/// Where in a journal one was when it was closed.
///
/// @param place the key of the screen in view
/// @param film the key of the film whose page was open, 0 for none
/// @param tab the key of the tab chosen on it
/// @param rows where each list stood, by its name
public record LeftAt(String place, long film, String tab, Map<String, RowPlace> rows) {

    /// A journal that was not open before: in the library, at no film.
    public static final LeftAt START = new LeftAt("library", 0, "details", Map.of());

    public LeftAt {
        rows = Map.copyOf(rows);
    }

    public LeftAt at(String newPlace, long newFilm, String newTab) {
        return new LeftAt(newPlace, newFilm, newTab, rows);
    }

    /// Where a list stood; at its top where it was not looked at yet.
    public RowPlace row(String list) {
        return rows.getOrDefault(list, RowPlace.TOP);
    }

    public LeftAt withRow(String list, RowPlace row) {
        Map<String, RowPlace> changed = new HashMap<>(rows);
        changed.put(list, row);
        return new LeftAt(place, film, tab, changed);
    }
}
