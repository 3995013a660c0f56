package app.matinee.ui.library.entry;

import app.matinee.model.Coded;

/// The texts of the entry, in the order of Tab.
public enum EntryField implements Coded {
    TITLE,
    YEAR,
    DIRECTORS,
    COUNTRIES,
    GENRES,
    CAST,
    TAGS,
    MINUTES
}
