package app.matinee.library.imports;

/// What the owner says of a doubtful film.
public sealed interface Settlement {

    /// It is this film of the journal.
    record Same(long film) implements Settlement {}

    /// It is none of them: it comes in as a new film.
    record Another() implements Settlement {}

    /// It stays out, with all that hangs on it.
    record LeaveOut() implements Settlement {}
}
