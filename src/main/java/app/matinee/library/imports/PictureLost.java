package app.matinee.library.imports;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;

/// A picture that was there at the preview could not be read or kept when it was to come in.
public final class PictureLost extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    PictureLost(String name, Throwable cause) {
        super(Phrase.of("import.refused.picture", name), cause);
    }
}
