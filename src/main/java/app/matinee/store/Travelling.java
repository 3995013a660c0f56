package app.matinee.store;

import java.util.Locale;

/// The kinds of thing that travel by themselves, under a uuid.
public enum Travelling {
    PERSON,
    COMPANY,
    CUSTOM_FIELD,
    FILM,
    LINK,
    AWARD_BODY,
    CEREMONY,
    NOMINATION,
    BALLOT_PICK,
    SAVED_QUESTION,
    SAVED_VIEW,
    VIEWING,
    FILM_LIST,
    WRITING,
    FEATURED_FILM,
    PICTURE;

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
