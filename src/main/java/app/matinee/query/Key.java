package app.matinee.query;

import app.matinee.model.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a query can ask about: the word before the colon.
public enum Key implements Coded {
    TITLE(Kind.NAME),
    DIRECTOR(Kind.NAME, "dir"),
    WRITER(Kind.NAME),
    CAST(Kind.NAME, "actor", "actress"),
    /// Anybody among the credits.
    PERSON(Kind.NAME, "people"),
    GENRE(Kind.NAME),
    COUNTRY(Kind.NAME),
    LANGUAGE(Kind.NAME),
    TAG(Kind.NAME, "tags"),
    YEAR(Kind.NUMBER),
    /// In minutes.
    RUNTIME(Kind.NUMBER, "length", "minutes"),
    /// In stars as typed, as 1 to 100 in a query.
    RATING(Kind.NUMBER, "stars"),
    VIEWINGS(Kind.NUMBER, "times"),
    /// When it was seen, or whether.
    SEEN(Kind.DATE, "watched"),
    /// When it came into the journal.
    ADDED(Kind.DATE),
    /// What it won or was nominated for.
    AWARD(Kind.NAME, "awards", "prize"),
    WON(Kind.NAME),
    NOMINATED(Kind.NAME),
    CEREMONY(Kind.NAME),
    /// A copy of it: its medium, edition or place.
    OWNED(Kind.NAME, "copy", "format"),
    SHELF(Kind.CHOICE),
    LIST(Kind.NAME),
    KIND(Kind.CHOICE),
    LIKED(Kind.FACT),
    REVIEWED(Kind.FACT),
    /// Yes-or-no facts by one name: `is:seen`.
    IS(Kind.CHOICE),
    /// Words anywhere in it.
    TEXT(Kind.NAME, "words");

    /// What stands behind the colon.
    public enum Kind {
        NAME,
        NUMBER,
        DATE,
        CHOICE,
        FACT
    }

    private final Kind kind;
    private final List<String> otherWords;

    Key(Kind kind, String... otherWords) {
        this.kind = kind;
        this.otherWords = List.of(otherWords);
    }

    public Kind kind() {
        return kind;
    }

    /// The key of a word as typed, in any case and by any of its names.
    static Optional<Key> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(key -> key.code().equals(lower) || key.otherWords.contains(lower))
                .findFirst();
    }

    /// The keys that have a name with this beginning, in their order.
    public static List<Key> beginningWith(String prefix) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(key -> key.words().stream().anyMatch(word -> word.startsWith(lower)))
                .toList();
    }

    /// The name most like a word that is none, if any is at all like it.
    static Optional<String> like(String word) {
        return Spelling.nearest(
                word.toLowerCase(Locale.ROOT),
                Arrays.stream(values()).flatMap(key -> key.words().stream()).toList());
    }

    private List<String> words() {
        return Stream.concat(Stream.of(code()), otherWords.stream()).toList();
    }
}
