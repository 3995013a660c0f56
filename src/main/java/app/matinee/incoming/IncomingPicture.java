package app.matinee.incoming;

import app.matinee.model.PlacementKind;
import java.io.IOException;
import java.io.InputStream;

/// A picture that comes with a film or a text.
///
/// @param name of its file, for messages
/// @param hash of the file as [app.matinee.model.Picture] has it, "" while it has not been read
/// @param featured whether it leads where it comes from, see [app.matinee.model.Placement]
public record IncomingPicture(
        PlacementKind kind,
        String name,
        String hash,
        String caption,
        String alt,
        Rights rights,
        boolean featured,
        Bytes bytes) {

    /// A picture of which nothing else is known.
    public static IncomingPicture of(
            PlacementKind kind, String name, String caption, String alt, Bytes bytes) {
        return new IncomingPicture(kind, name, "", caption, alt, Rights.NONE, false, bytes);
    }

    public IncomingPicture withCredit(String credit) {
        Rights named = new Rights(credit, rights.licence(), rights.source());
        return new IncomingPicture(kind, name, hash, caption, alt, named, featured, bytes);
    }

    /// Whose it is; what is not known is "".
    public record Rights(String credit, String licence, String source) {

        public static final Rights NONE = new Rights("", "", "");
    }

    /// Where the picture can be read from, as long as the import lasts.
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
