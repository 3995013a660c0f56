package app.matinee.publish.post;

import app.matinee.markdown.MarkdownDocument;
import java.nio.file.Path;

/// A picture of a post with the words it has there.
///
/// @param name the file's name beside the post, the same for the same file
/// @param file where it lies in the journal
/// @param hash SHA-256 of the file
/// @param alt what it shows, for those who do not see it
/// @param credit "" where none is known
public record PostPicture(
        String name,
        Path file,
        String hash,
        String mediaType,
        int width,
        int height,
        String alt,
        MarkdownDocument caption,
        String credit,
        String licence,
        String source) {

    /// Who made it and under what terms, in a line; "" where neither is known.
    public String creditLine() {
        if (credit.isEmpty() || licence.isEmpty()) {
            return credit + licence;
        }
        return credit + " · " + licence;
    }
}
