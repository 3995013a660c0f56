package app.matinee.transfer.writing;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.nio.file.Path;

/// An export that could not be written; what was there before is as it was.
public final class ExportFailed extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    public ExportFailed(Phrase phrase) {
        super(phrase);
    }

    public ExportFailed(Phrase phrase, Throwable cause) {
        super(phrase, cause);
    }

    /// The disk is full, read-only or gone.
    public static ExportFailed notWritten(Path file, Throwable cause) {
        return new ExportFailed(Phrase.of("export.refused.notWritten", file.toString()), cause);
    }
}
