package app.matinee.transfer.mapping;

import org.jspecify.annotations.Nullable;

/// How the letters and fields of a table are written, where the owner says it.
///
/// @param charset the name of the encoding, null to find it
/// @param separator what parts the fields, null to find it
public record TableChoice(@Nullable String charset, @Nullable Character separator) {

    public static final TableChoice FOUND = new TableChoice(null, null);

    public TableChoice withCharset(@Nullable String value) {
        return new TableChoice(value, separator);
    }

    public TableChoice withSeparator(@Nullable Character value) {
        return new TableChoice(charset, value);
    }
}
