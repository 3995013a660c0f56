package app.matinee.store;

import java.util.List;

/// A table whose changes can be undone.
///
/// @param columns every column but `id` and `changed`
/// @param blobs those of them that hold bytes
record LoggedTable(String name, List<String> columns, List<String> blobs) {

    /// The columns of a deleted row as one JSON object; bytes as hexadecimal, which JSON can hold.
    String rowAsJson(String alias) {
        StringBuilder sql = new StringBuilder("json_object(");
        for (String column : columns) {
            sql.append(sql.charAt(sql.length() - 1) == '(' ? "" : ", ");
            String value = alias + "." + column;
            sql.append('\'').append(column).append("', ");
            sql.append(blobs.contains(column) ? "hex(" + value + ")" : value);
        }
        return sql.append(')').toString();
    }

    /// The column out of a deleted row's JSON.
    String columnOutOf(String json, String column) {
        String value = "json_extract(" + json + ", '$." + column + "')";
        return blobs.contains(column) ? "unhex(" + value + ")" : value;
    }

    boolean travels() {
        return columns.contains("uuid");
    }
}
