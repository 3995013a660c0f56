package app.matinee.store;

import java.nio.file.Path;
import java.util.List;

/// A folder could not be opened as a journal; nothing in it was changed.
public final class JournalRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why a journal is not opened; each has a message `journal.refused.<code>`.
    public enum Reason {
        NOT_A_JOURNAL,
        FOREIGN_FILE,
        NEWER,
        DAMAGED,
        READ_ONLY,
        HELD,
        EXISTS,
        DISK;

        /// The key of the sentence that tells a user.
        public String messageKey() {
            return "journal.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient List<String> arguments;

    public JournalRefused(Reason reason, Path folder, String... more) {
        super(reason + ": " + folder + " " + String.join(" ", more));
        this.reason = reason;
        this.arguments = new java.util.ArrayList<>(List.of(folder.toString()));
        this.arguments.addAll(List.of(more));
    }

    public Reason reason() {
        return reason;
    }

    /// What the message names: the folder first, then for example who holds it.
    public List<String> arguments() {
        return List.copyOf(arguments);
    }
}
