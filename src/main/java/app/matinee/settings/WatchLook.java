package app.matinee.settings;

/// How the watchlist is looked at.
///
/// @param shape what it was left as
/// @param country the code of the country one watches in, such as "US"; "" to be told of all
public record WatchLook(LibraryShape shape, String country) {

    public static final WatchLook DEFAULT = new WatchLook(LibraryShape.LIST, "");

    public WatchLook withShape(LibraryShape newShape) {
        return new WatchLook(newShape, country);
    }

    public WatchLook withCountry(String newCountry) {
        return new WatchLook(shape, newCountry);
    }
}
