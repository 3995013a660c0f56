package app.matinee.incoming;

import app.matinee.model.Writing;

/// A review, a post or a note.
///
/// @param film the index in the batch of the film it is about, [#NONE] for none
/// @param viewing the index in the batch of the viewing it came from, [#NONE] for none
/// @param writing with no keys of other things; its text is Markdown
public record IncomingWriting(Source source, int film, int viewing, Writing writing) {

    public static final int NONE = -1;
}
