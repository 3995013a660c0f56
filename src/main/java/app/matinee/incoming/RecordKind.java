package app.matinee.incoming;

import app.matinee.model.Coded;

/// The kinds of record that a report counts.
public enum RecordKind implements Coded {
    FILM,
    VIEWING,
    LIST,
    LIST_ITEM,
    WRITING,
    NOMINATION,
    /// A row that a reader made nothing of.
    ROW
}
