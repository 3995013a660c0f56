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
}
