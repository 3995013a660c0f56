package app.matinee.app;

import app.matinee.settings.KnownJournals;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program was started for: the window, perhaps on a journal, or a command.
sealed interface StartLine {

    /// Open the window; on the last journal where `journal` is null.
    record Window(@Nullable Path journal) implements StartLine {

        /// The journal folder to open, null for none.
        @Nullable Path folder(KnownJournals known) {
            return journal == null ? known.last() : journal.toAbsolutePath().normalize();
        }
    }

    /// Run a command without a window.
    record Command(List<String> args) implements StartLine {

        public Command {
            args = List.copyOf(args);
        }
    }

    /// Without arguments, or with `--journal DIR` alone, it is the window.
    static StartLine of(List<String> args) {
        if (args.isEmpty()) {
            return new Window(null);
        }
        try {
            if (args.size() == 2 && args.getFirst().equals("--journal")) {
                return new Window(Path.of(args.get(1)));
            }
            if (args.size() == 1 && args.getFirst().startsWith("--journal=")) {
                return new Window(Path.of(args.getFirst().substring("--journal=".length())));
            }
        } catch (InvalidPathException _) {
            // The command line says in its own words what is wrong with the folder's name.
        }
        return new Command(args);
    }
}
