package app.matinee.transfer.mapping;

import app.matinee.model.Coded;

/// What a column may become.
public enum Meaning implements Coded {
    /// Nothing; it stays out.
    SKIP,
    TITLE,
    ORIGINAL_TITLE,
    YEAR,
    DIRECTORS,
    WRITERS,
    CAST,
    KIND,
    MINUTES,
    COUNTRIES,
    LANGUAGES,
    GENRES,
    TAGLINE,
    SYNOPSIS,
    RATING,
    LIKED,
    TAGS,
    SEEN,
    WATCHED_ON,
    REWATCH,
    PLACE,
    COMPANY,
    FORMAT,
    NOTE,
    REVIEW,
    WATCHLIST,
    OWNED,
    IMDB,
    TMDB,
    WIKIDATA,
    LETTERBOXD,
    /// A field of the owner's own.
    CUSTOM;

    /// The key of its name in the texts.
    public String nameKey() {
        return "import.meaning." + code();
    }
}
