package app.matinee.query;

import org.jspecify.annotations.Nullable;

/// A part of a typed text.
///
/// @param text of a word without its quotes; of a key, as typed
/// @param quoted whether a word stood in quotes
/// @param key which key it is, for keys only
record Token(Kind kind, String text, boolean quoted, @Nullable Key key, int from, int to) {

    enum Kind {
        WORD,
        KEY,
        /// A word and a colon that are no key, and what hangs on them.
        UNKNOWN,
        OPEN,
        CLOSE,
        MINUS,
        OR,
        AND,
        NOT
    }

    static Token of(Kind kind, String text, int from, int to) {
        return new Token(kind, text, false, null, from, to);
    }

    static Token word(String text, boolean quoted, int from, int to) {
        return new Token(Kind.WORD, text, quoted, null, from, to);
    }

    Token as(Kind now) {
        return new Token(now, text, quoted, key, from, to);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /// Whether it belongs to what one writes to ask, and not to plain words.
    boolean isAsking() {
        return switch (kind) {
            case KEY, OPEN, CLOSE, MINUS -> true;
            case WORD, UNKNOWN, OR, AND, NOT -> false;
        };
    }
}
