package app.matinee.incoming;

import app.matinee.model.PlacementKind;
import java.io.IOException;
import java.io.InputStream;

/// A picture that comes with a film or a text.
///
/// @param name of its file, for messages
public record IncomingPicture(
        PlacementKind kind, String name, String caption, String alt, String credit, Bytes bytes) {

    /// Where the picture can be read from, as long as the import lasts.
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
