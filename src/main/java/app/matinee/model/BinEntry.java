package app.matinee.model;

import java.time.Instant;

/// Something that was deleted and can be brought back.
///
/// @param row the key it had
/// @param step the step of the change log that deleted it
/// @param title what it was called; of a viewing, its film
/// @param detail what tells it from others: a year, a date, a film; may be empty
/// @param at when it was deleted
public record BinEntry(Kind kind, long row, long step, String title, String detail, Instant at) {

    /// What is listed by itself; everything else comes back with what it hung on.
    public enum Kind implements Coded {
        FILM,
        VIEWING,
        WRITING,
        LIST,
        PICTURE
    }
}
