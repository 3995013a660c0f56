package app.matinee.ui.library.choice;

import app.matinee.query.Answers;
import java.util.Set;

/// What the journal had to be asked for a filter.
///
/// @param typed what it said to the query typed
/// @param person whose films were looked up
/// @param ceremony whose films were looked up
public record Found(Answers typed, Films person, Films ceremony) {

    /// The films that hang on something.
    ///
    /// @param of the key of the thing, 0 for nothing looked up
    public record Films(long of, Set<Long> ids) {

        static final Films NONE = new Films(0, Set.of());

        boolean holds(long wanted, long film) {
            return wanted == of && ids.contains(film);
        }
    }

    public static final Found NOTHING = new Found(Answers.NONE, Films.NONE, Films.NONE);

    boolean isWith(long wanted, long film) {
        return person.holds(wanted, film);
    }

    boolean isAt(long wanted, long film) {
        return ceremony.holds(wanted, film);
    }
}
