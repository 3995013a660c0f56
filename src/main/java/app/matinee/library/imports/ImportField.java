package app.matinee.library.imports;

import app.matinee.model.Coded;

/// The parts of a record that an import may fill.
public enum ImportField implements Coded {
    TITLE,
    KIND,
    ORIGINAL_TITLE,
    ALTERNATIVE_TITLES,
    TAGLINE,
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
    LIKED,
    TAGS,
    LIBRARY,
    WATCHLIST,
    COPIES,
    SEEN,
    DIRECTORS,
    WRITERS,
    CAST,
    CREW,
    COMPANIES,
    RELEASES,
    IDENTIFIERS,
    CUSTOM,
    LINKS,
    PICTURES,
    NOTE,
    PLACE,
    FORMAT,
    COMPANY,
    DESCRIPTION,
    ITEMS,
    TEXT,
    DATE,
    RESULT,
    NOMINEES,
    DETAIL,
    CITATION,
    SOURCE,
    NAME,
    BORN,
    DIED,
    STATE,
    VERSIONS,
    FILM,
    PICK,
    QUESTION,
    VIEW,
    PIECES;

    /// The key of its name in the texts.
    public String nameKey() {
        return "import.field." + code();
    }
}
