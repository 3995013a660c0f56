package app.matinee.ui.kit;

import app.matinee.text.Phrase;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The way into a journal and out of it. A seam between the screens that ask for a journal and the
/// program that opens it in the window.
public interface JournalDoor {

    /// Which journal is wanted.
    sealed interface Wish {

        /// Where the journal lies, or will lie.
        Path folder();

        /// A new journal with the films that ship with the program.
        record Starter(Path folder) implements Wish {}

        /// A new journal without a film.
        record Empty(Path folder) implements Wish {}

        /// A journal that is there already.
        record Existing(Path folder) implements Wish {}

        /// A new journal with everything an archive holds.
        record Archived(Path file, Path folder) implements Wish {}

        /// A journal as a snapshot or a whole backup holds it, in place of what is there.
        record Restored(Path file, Path folder) implements Wish {}
    }

    /// Opens the journal beside the window and then shows it in place of what is open now. A
    /// journal made for a wish that was refused is taken away again.
    ///
    /// @param refused gets what to tell the user when it cannot be opened; nothing was changed then
    void enter(Wish wish, Consumer<Phrase> refused);

    /// Closes the open journal and shows the first page.
    void leave();

    /// Saves what is unsaved and ends the program.
    void quit();
}
