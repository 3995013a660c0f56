package app.matinee.cli;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.util.List;

/// A command that could not do its work; nothing was changed.
final class CommandFailed extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    private final transient List<String> more;

    CommandFailed(Phrase phrase) {
        this(phrase, List.of());
    }

    /// @param more lines to print below the sentence
    CommandFailed(Phrase phrase, List<String> more) {
        super(phrase);
        this.more = List.copyOf(more);
    }

    List<String> more() {
        return more;
    }
}
