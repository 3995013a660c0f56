package app.matinee.text;

import java.util.List;

/// A message not yet put into words: its key in the bundle and what fills its placeholders.
///
/// Code without a window says what happened with phrases; [Texts#say] turns them into words.
///
/// @param args what fills `{0}`, `{1}` …; years and identifiers go in as strings, since numbers get
///     a thousands separator
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
