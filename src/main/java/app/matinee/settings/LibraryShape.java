package app.matinee.settings;

/// The two shapes of the library: a table, or a wall of posters.
public enum LibraryShape {
    TABLE,
    WALL
}
