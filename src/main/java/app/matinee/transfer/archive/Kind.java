package app.matinee.transfer.archive;

/// What a UUID of an archive stands for, as far as others point at it.
enum Kind {
    PERSON,
    COMPANY,
    CUSTOM_FIELD,
    FILM,
    CEREMONY,
    NOMINATION,
    VIEWING,
    LIST,
    WRITING,
    OTHER
}
