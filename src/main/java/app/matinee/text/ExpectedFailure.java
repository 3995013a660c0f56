package app.matinee.text;

import org.jspecify.annotations.Nullable;

/// The root of the failures a user can meet and mend: each carries the sentence to show.
///
/// A subclass a kind (a refused picture, an unreadable archive), so that callers catch the narrow
/// one. What nobody catches is shown in plain words and without a stack trace.
public abstract class ExpectedFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    protected ExpectedFailure(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.key() + " " + phrase.args(), cause);
        this.phrase = phrase;
    }

    protected ExpectedFailure(Phrase phrase) {
        this(phrase, null);
    }

    /// What happened, what was kept and what to do, as one message.
    public final Phrase phrase() {
        return phrase;
    }
}
