package app.matinee.incoming;

/// Where in the files something stood.
///
/// @param file its name, within a zip or folder the path inside; "" where there is none
/// @param row the line it begins in, from 1; 0 where lines mean nothing
/// @param column the name of the field, "" for the whole row
public record Source(String file, long row, String column) {

    public static Source of(String file, long row) {
        return new Source(file, row, "");
    }

    public Source in(String newColumn) {
        return new Source(file, row, newColumn);
    }
}
