package app.matinee.awards.table;

import java.util.Locale;

/// What a column of a pasted table is taken for.
public enum ColumnUse {
    CATEGORY,
    NOMINEES,
    RESULT,
    CEREMONY,
    DATE,
    DETAIL,
    NOTHING;

    /// The word of its message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
