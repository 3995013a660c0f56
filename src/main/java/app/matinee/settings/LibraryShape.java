package app.matinee.settings;

/// The shapes of the library: a table, a wall of posters, or, for the watchlist, a list that says
/// why each film is on it.
public enum LibraryShape {
    TABLE,
    WALL,
    LIST
}
