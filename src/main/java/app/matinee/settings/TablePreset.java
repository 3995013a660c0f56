package app.matinee.settings;

import java.util.List;

/// How the columns of one sort of table are read, kept under a name.
///
/// @param columns the names of the table's columns in order, by which it is known again
/// @param meanings what each column becomes, as `transfer.mapping` writes it; as many as columns
/// @param scale the code of the scale of its ratings, "" to find it
/// @param dates the code of the order of its dates, "" to find it
public record TablePreset(
        String name, List<String> columns, List<String> meanings, String scale, String dates) {

    public TablePreset {
        columns = List.copyOf(columns);
        meanings = List.copyOf(meanings);
    }
}
