package app.matinee.library.imports;

import app.matinee.model.Coded;
import java.util.List;

/// A film of the file that may be one of the journal's, or may not.
///
/// @param film its index in the batch
/// @param candidates the likeliest first, never empty
public record Doubt(int film, Reason reason, List<Candidate> candidates) {

    public Doubt {
        candidates = List.copyOf(candidates);
    }

    /// Why it is not plain.
    public enum Reason implements Coded {
        /// Several films of this title and year.
        NAMESAKES,
        /// The same title a year before or after.
        NEAR_YEAR,
        /// The same title, and one side knows no year.
        NO_YEAR,
        /// The same title and year, but one is a short and the other is not.
        SHORT,
        /// The same title and year, but other directors.
        DIRECTORS,
        /// Its identifiers belong to different films, or its title and year to another.
        IDENTIFIERS,
        /// The same title of another year: taken for another film unless the owner says otherwise.
        REMAKE;

        /// The key of the sentence in the texts.
        public String key() {
            return "import.doubt." + code();
        }
    }
}
