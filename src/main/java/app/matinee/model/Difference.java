package app.matinee.model;

import java.util.List;

/// How one kind of thing in a snapshot differs from the journal as it is now, said as what a
/// restore would do.
///
/// @param count how many
/// @param titles of some of them, the newest first
public record Difference(Kind kind, Effect effect, long count, List<String> titles) {

    public Difference {
        titles = List.copyOf(titles);
    }

    /// The kinds of thing that are compared one by one.
    public enum Kind implements Coded {
        FILM,
        VIEWING,
        WRITING,
        LIST
    }

    /// What a restore would do to them.
    public enum Effect implements Coded {
        /// They are in the snapshot and no more in the journal.
        COMES_BACK,
        /// They were added after the snapshot.
        GOES,
        /// They were changed after the snapshot.
        TURNS_BACK
    }
}
