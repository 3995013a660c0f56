package app.matinee.settings;

import java.util.List;

/// How the library was left.
///
/// @param columns the table's columns by name, in order; none means those the library chooses
/// @param sort the column sorted by; empty means the library's own order
/// @param posterWidth of the wall, in pixels at 100 % text size, 90 to 260
public record LibraryLook(
        LibraryShape shape, List<String> columns, String sort, boolean ascending, int posterWidth) {

    public static final LibraryLook DEFAULT =
            new LibraryLook(LibraryShape.WALL, List.of(), "", true, 124);

    private static final int NARROWEST = 90;
    private static final int WIDEST = 260;

    public LibraryLook {
        columns = List.copyOf(columns);
        posterWidth = Math.clamp(posterWidth, NARROWEST, WIDEST);
    }

    public LibraryLook withShape(LibraryShape newShape) {
        return new LibraryLook(newShape, columns, sort, ascending, posterWidth);
    }

    public LibraryLook withColumns(List<String> newColumns) {
        return new LibraryLook(shape, newColumns, sort, ascending, posterWidth);
    }

    public LibraryLook withSort(String column, boolean newAscending) {
        return new LibraryLook(shape, columns, column, newAscending, posterWidth);
    }

    public LibraryLook withPosterWidth(int newWidth) {
        return new LibraryLook(shape, columns, sort, ascending, newWidth);
    }
}
