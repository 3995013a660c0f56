package app.matinee.incoming;

import app.matinee.model.Writing;
import java.util.List;

/// A review, a post or a note.
///
/// @param film the index in the batch of the film it is about, [#NONE] for none
/// @param viewing the index in the batch of the viewing it came from, [#NONE] for none
/// @param writing with no keys of other things; its text is Markdown
/// @param pictures those its text names by the beginning of their hash; they are placed on the
///   film, or on the text where it is about none
public record IncomingWriting(
        Source source, int film, int viewing, Writing writing, List<IncomingPicture> pictures) {

    public static final int NONE = -1;

    public IncomingWriting {
        pictures = List.copyOf(pictures);
    }

    /// A text without pictures.
    public IncomingWriting(Source source, int film, int viewing, Writing writing) {
        this(source, film, viewing, writing, List.of());
    }
}
