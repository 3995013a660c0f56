package app.matinee.settings;

/// Where in a journal one was when it was closed.
///
/// @param place the key of the screen in view
/// @param film the key of the film whose page was open, 0 for none
/// @param tab the key of the tab chosen on it
public record LeftAt(String place, long film, String tab) {

    /// A journal that was not open before: in the library, at no film.
    public static final LeftAt START = new LeftAt("library", 0, "details");
}
