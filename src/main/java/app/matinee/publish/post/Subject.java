package app.matinee.publish.post;

import java.time.YearMonth;

/// What a post is about.
public sealed interface Subject {

    /// A film; the template's kind of writing about it goes in where there is one.
    record OfFilm(long film) implements Subject {}

    /// A piece of writing, and the film, list or viewing it is about.
    record OfWriting(long writing) implements Subject {}

    record OfList(long list) implements Subject {}

    /// What was seen in a month.
    record OfMonth(YearMonth month) implements Subject {}

    /// The words it is kept under: "film:12", "month:2025-04".
    default String code() {
        return switch (this) {
            case OfFilm(long film) -> "film:" + film;
            case OfWriting(long writing) -> "writing:" + writing;
            case OfList(long list) -> "list:" + list;
            case OfMonth(YearMonth month) -> "month:" + month;
        };
    }

    /// What [#code] wrote.
    ///
    /// @throws IllegalArgumentException for anything else
    static Subject of(String code) {
        String value = code.substring(code.indexOf(':') + 1);
        return switch (code.substring(0, Math.max(0, code.indexOf(':')))) {
            case "film" -> new OfFilm(Long.parseLong(value));
            case "writing" -> new OfWriting(Long.parseLong(value));
            case "list" -> new OfList(Long.parseLong(value));
            case "month" -> new OfMonth(YearMonth.parse(value));
            default -> throw new IllegalArgumentException("no subject of a post: " + code);
        };
    }
}
