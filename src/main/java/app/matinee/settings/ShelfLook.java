package app.matinee.settings;

import java.util.List;

/// How the films of one shelf were left: the table's columns and the order.
///
/// @param columns of the table, in order; none means those the library chooses
/// @param sort the column sorted by; empty means the library's own order
public record ShelfLook(List<ColumnLook> columns, String sort, boolean ascending) {

    public static final ShelfLook USUAL = new ShelfLook(List.of(), "", true);

    public ShelfLook {
        columns = List.copyOf(columns);
    }

    public ShelfLook withColumns(List<ColumnLook> newColumns) {
        return new ShelfLook(newColumns, sort, ascending);
    }

    public ShelfLook withSort(String column, boolean newAscending) {
        return new ShelfLook(columns, column, newAscending);
    }
}
