package app.matinee.transfer.archive;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// An archive that cannot be read, written or taken in; the phrase says which, where and why.
public final class ArchiveRefused extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    public ArchiveRefused(Phrase phrase) {
        super(phrase);
    }

    public ArchiveRefused(Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }
}
