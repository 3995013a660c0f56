package app.matinee.cli;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;

/// Arguments that cannot be meant so.
final class WrongUsage extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    WrongUsage(Phrase phrase) {
        super(phrase);
    }
}
