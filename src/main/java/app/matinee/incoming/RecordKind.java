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
    /// Someone the journal knows, about whom more is told.
    PERSON,
    /// A mark on a ballot.
    PICK,
    QUESTION,
    /// A filter kept under a name.
    VIEW,
    /// A film of the month.
    FEATURE,
    /// A row that a reader made nothing of.
    ROW
}
