package app.matinee.store;

import app.matinee.text.ExpectedFailure;
import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder could not be opened as a journal; nothing in it was changed.
public final class JournalRefused extends ExpectedFailure {

    private static final long serialVersionUID = 1L;

    /// Why a journal is not opened; each has a message `journal.refused.<code>`.
    public enum Reason {
        NOT_A_JOURNAL,
        FOREIGN_FILE,
        NEWER,
        OLDER,
        NO_COPY,
        DAMAGED,
        READ_ONLY,
        HELD,
        EXISTS,
        NOT_EMPTY,
        DISK;

        private String messageKey() {
            return "journal.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /// @param more what the message names after the folder, such as who holds it
    public JournalRefused(Reason reason, Path folder, String... more) {
        this(reason, folder, null, more);
    }

    /// @param cause what the file system or the database said
    public JournalRefused(Reason reason, Path folder, @Nullable Throwable cause, String... more) {
        super(
                new Phrase(
                        reason.messageKey(),
                        Stream.concat(Stream.of(folder.toString()), List.of(more).stream())
                                .map(Object.class::cast)
                                .toList()),
                cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
