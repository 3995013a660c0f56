package app.matinee.ui.library.choice;

import app.matinee.model.Coded;

/// A side of films that a filter can ask about; it holds at most one condition of each.
public enum Facet implements Coded {
    SHELF,
    GENRE,
    YEAR,
    RATING,
    SEEN,
    PRIZES,
    TAG,
    PERSON,
    CEREMONY,
    COUNTRY,
    REVIEWED,
    LIKED,
    /// Films named one by one; asked by other screens only.
    AMONG
}
