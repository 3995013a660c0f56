package app.matinee.library;

import app.matinee.model.Coded;

/// The part of a film an edit changes; it names the step in the undo menu, `step.film.<code>`.
public enum FilmField implements Coded {
    TITLE,
    ORIGINAL_TITLE,
    ALTERNATIVE_TITLES,
    SORT_TITLE,
    TAGLINE,
    KIND,
    YEAR,
    MINUTES,
    COUNTRIES,
    LANGUAGES,
    GENRES,
    SYNOPSIS,
    BACKGROUND,
    BUDGET,
    GROSS,
    RATING,
    LIKE,
    TAGS,
    CATALOGUED,
    WATCHLIST,
    COPIES,
    SEEN,
    CREDITS,
    COMPANIES,
    RELEASES,
    IDENTIFIERS,
    CUSTOM,
    POSTER,
    LISTS_AND_LINKS;

    String stepKey() {
        return "step.film." + code();
    }
}
