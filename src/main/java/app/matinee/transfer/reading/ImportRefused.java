package app.matinee.transfer.reading;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A file that cannot be taken in as a whole; the phrase says which, where and why. Nothing was
/// changed.
public final class ImportRefused extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    public ImportRefused(Phrase phrase) {
        super(phrase);
    }

    public ImportRefused(Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }
}
