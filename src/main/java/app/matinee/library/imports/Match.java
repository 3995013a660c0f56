package app.matinee.library.imports;

import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Which film of the journal a film of the batch is.
sealed interface Match {

    /// This one.
    record Known(long film) implements Match {}

    /// The same as an earlier film of the batch that is not in the journal yet.
    record Twin(int of) implements Match {}

    /// None.
    ///
    /// @param doubt the films it was nearly taken for, null where there are none
    record Fresh(@Nullable Doubt doubt) implements Match {

        /// Without any doubt.
        static final Fresh PLAINLY = new Fresh(null);
    }

    /// Perhaps one of several; it stays out.
    record Doubtful(Doubt doubt) implements Match {}

    /// It stays out.
    record Out(Phrase reason) implements Match {}

    /// The key of the journal's film, 0 while there is none.
    default long known() {
        return this instanceof Known(long film) ? film : 0;
    }
}
