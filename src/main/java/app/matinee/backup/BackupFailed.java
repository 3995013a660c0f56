package app.matinee.backup;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A backup that could not be made, read or brought back; the journal is as it was.
public final class BackupFailed extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    BackupFailed(Phrase phrase) {
        super(phrase);
    }

    BackupFailed(Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }
}
