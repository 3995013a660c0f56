package app.matinee.ui.library.choice;

import java.util.Set;

/// What the journal had to be asked for a filter.
///
/// @param words the words looked up
/// @param byWords films that hold them anywhere: in people, synopses, notes, writing
/// @param person whose films were looked up
/// @param ceremony whose films were looked up
public record Found(String words, Set<Long> byWords, Films person, Films ceremony) {

    /// The films that hang on something.
    ///
    /// @param of the key of the thing, 0 for nothing looked up
    public record Films(long of, Set<Long> ids) {

        static final Films NONE = new Films(0, Set.of());

        boolean holds(long wanted, long film) {
            return wanted == of && ids.contains(film);
        }
    }

    public static final Found NOTHING = new Found("", Set.of(), Films.NONE, Films.NONE);

    boolean isWith(long wanted, long film) {
        return person.holds(wanted, film);
    }

    boolean isAt(long wanted, long film) {
        return ceremony.holds(wanted, film);
    }

    Found withWords(String newWords, Set<Long> films) {
        return new Found(newWords, films, person, ceremony);
    }
}
