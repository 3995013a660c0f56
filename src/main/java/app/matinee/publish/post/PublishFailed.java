package app.matinee.publish.post;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// A post that could not be composed or could not be put where it should go; the journal is as it
/// was.
public class PublishFailed extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    public PublishFailed(Phrase phrase) {
        super(phrase);
    }

    public PublishFailed(Phrase phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }
}
