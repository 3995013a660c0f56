package app.matinee.pictures;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A picture was not taken or cannot be shown: no picture, too large, or broken.
public final class PictureRefused extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    PictureRefused(Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }

    static PictureRefused unknown(String name) {
        return new PictureRefused(Phrase.of("picture.unknown", name), null);
    }

    static PictureRefused broken(String name, @Nullable Throwable cause) {
        return new PictureRefused(Phrase.of("picture.broken", name), cause);
    }

    static PictureRefused tooManyPixels(String name, int width, int height, long megapixels) {
        return new PictureRefused(
                Phrase.of("picture.tooManyPixels", name, width, height, megapixels), null);
    }

    static PictureRefused tooManyBytes(String name, long megabytes) {
        return new PictureRefused(Phrase.of("picture.tooManyBytes", name, megabytes), null);
    }
}
