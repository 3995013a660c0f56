package app.matinee.ui.kit;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;

/// An address was not opened: it is no web address, or there is no browser.
public final class BrowserRefused extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    BrowserRefused(Phrase phrase) {
        super(phrase);
    }
}
