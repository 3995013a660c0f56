package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.store.JournalRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewJournalTest {

    @TempDir private Path parent;

    @Test
    void isFilledAndOpen() throws JournalRefused {
        NewJournal made = in(parent.resolve("new"));
        try (Journal journal = made.filled(open -> open.films().add(Film.titled("Anora")))) {
            assertThat(journal.films().firstSummaries(2)).hasSize(1);
        }
    }

    @Test
    void leavesNothingWhereTheFillingFails() {
        Path folder = parent.resolve("new");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        in(folder)
                                .filled(journal -> {
                                    journal.films().add(Film.titled("Anora"));
                                    throw new IOException("cut off");
                                }));
        assertThat(folder).doesNotExist();
    }

    @Test
    void leavesTheEmptyFolderItWasGiven() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("mine"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        in(folder)
                                .filled(_ -> {
                                    throw new IOException("cut off");
                                }));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void touchesNoFolderThatHoldsSomething() throws IOException {
        Path letter = Files.writeString(parent.resolve("letter.txt"), "Dear Ani");
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() -> in(parent).empty())
                .matches(refused -> refused.reason() == JournalRefused.Reason.NOT_EMPTY);
        assertThatExceptionOfType(JournalRefused.class)
                .isThrownBy(() -> in(letter).empty())
                .matches(refused -> refused.reason() == JournalRefused.Reason.NOT_EMPTY);
        assertThat(parent).isDirectoryContaining(letter::equals);
        assertThat(letter).hasContent("Dear Ani");
    }

    private static NewJournal in(Path folder) {
        return new NewJournal(new JournalFolder(folder), Clock.systemUTC());
    }
}
