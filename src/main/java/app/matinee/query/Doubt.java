package app.matinee.query;

import app.matinee.model.Coded;
import org.jspecify.annotations.Nullable;

/// Something in a typed query that was not understood.
///
/// @param text what was typed
/// @param key what it was to be a value of, null where the key itself is unknown
/// @param better the text that was probably meant in its place; empty for none
/// @param from where it begins in the whole, in characters
/// @param to where it ends
public record Doubt(Kind kind, String text, @Nullable Key key, String better, int from, int to) {

    public enum Kind implements Coded {
        /// Nobody knows the word before the colon; it was searched for as words.
        UNKNOWN_KEY,
        /// Neither a number nor a range; left out.
        NUMBER,
        /// Neither a date nor a span; left out.
        DATE,
        /// Not among the few words there are; left out.
        CHOICE,
        /// Neither yes nor no; left out.
        FACT,
        /// The end comes before the beginning; left out.
        BACKWARDS,
        /// A closing parenthesis without one that opens; passed over.
        STRAY
    }

    /// The whole text with what was probably meant.
    public String mended(String whole) {
        return whole.substring(0, from) + better + whole.substring(to);
    }
}
