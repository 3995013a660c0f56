package app.matinee.query;

import java.util.List;

/// Values to begin with, for keys whose values are few or have no names.
public final class Examples {

    private Examples() {}

    /// Values of a key as one types them; none for keys of names.
    public static List<String> of(Key key) {
        return switch (key) {
            case YEAR -> List.of("2020..", "..1959", "1990..1999", "1970s");
            case RUNTIME -> List.of("..90", "90..120", "150..");
            case RATING -> List.of("4..", "5", "..2.5", "none");
            case VIEWINGS -> List.of("2..", "1");
            case SEEN -> List.of("yes", "no", "2026", "2025-01..2025-06");
            case ADDED -> List.of("2026", "2026-01..");
            case SHELF -> Values.SHELVES;
            case KIND -> Values.KINDS;
            case IS -> Values.FACTS;
            case LIKED, REVIEWED -> List.of("yes", "no");
            case AWARD, WON, NOMINATED, OWNED, TAG -> List.of("any", "none");
            case TITLE, DIRECTOR, WRITER, CAST, PERSON, GENRE, COUNTRY, LANGUAGE -> List.of();
            case CEREMONY, LIST, TEXT -> List.of();
        };
    }
}
