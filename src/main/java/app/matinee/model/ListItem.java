package app.matinee.model;

/// A film's place on a list, with a note.
///
/// @param id its key, 0 while it is not in the journal yet
/// @param note Markdown of the owner's, may be ""
public record ListItem(long id, long filmId, String note) {

    /// A film that is put on a list without a word.
    public static ListItem of(long film) {
        return new ListItem(0, film, "");
    }

    public ListItem withNote(String newNote) {
        return new ListItem(id, filmId, newNote);
    }
}
