package app.matinee.incoming;

import app.matinee.model.Coded;

/// What becomes of a record that a file brings.
public enum Outcome implements Coded {
    /// Not in the journal yet.
    NEW,
    /// There already; something that was empty is filled.
    MERGED,
    /// There already, and nothing to add.
    UNCHANGED,
    /// It may be one of several things; left out until a person says which.
    DOUBTFUL,
    /// Left out by rule or by choice.
    SKIPPED,
    /// It could not be understood.
    FAILED
}
