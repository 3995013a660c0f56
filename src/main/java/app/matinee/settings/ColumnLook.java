package app.matinee.settings;

/// A column of the library's table as it was left.
///
/// @param width in ems, 0 for as wide as there is room
public record ColumnLook(String name, double width) {

    private static final double WIDEST = 400;

    public ColumnLook {
        width = width > 0 && width <= WIDEST ? width : 0;
    }
}
