package app.matinee.model;

/// How much a journal holds, counted.
///
/// @param schema the version of its schema, from 1
/// @param films those of the library, without what is known through awards only
public record JournalContents(
        int schema,
        long films,
        long viewings,
        long writings,
        long lists,
        long ceremonies,
        long pictures) {}
