package app.matinee.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed at any moment loses nothing it had acknowledged.
class SuddenEndTest {

    private static final int ENOUGH = 25;

    @TempDir Path parent;

    /// Writes films for ever and says each on standard output once it is committed.
    static final class Writing {

        private Writing() {}

        public static void main(String[] args) throws JournalRefused {
            try (Database journal =
                    Database.create(new JournalFolder(Path.of(args[0])), Clock.systemUTC())) {
                for (int i = 1; ; i++) {
                    String title = "Film " + i;
                    journal.write(
                            StepLabel.of("step.test", title),
                            s -> s.films().insert(Film.titled(title), 0));
                    System.out.println(i);
                }
            }
        }
    }

    @Test
    void keepsEveryFilmThatWasAcknowledged()
            throws IOException, InterruptedException, JournalRefused {
        Path root = parent.resolve("journal");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writing.class.getName(),
                                root.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int acknowledged = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            while (line != null && acknowledged < ENOUGH) {
                acknowledged = Integer.parseInt(line);
                line = acknowledged < ENOUGH ? said.readLine() : null;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isEqualTo(ENOUGH);

        try (Database journal =
                Database.open(new JournalFolder(root), Clock.systemUTC(), () -> {})) {
            assertThat(journal.<Integer>read(s -> s.films().ids().size()))
                    .isGreaterThanOrEqualTo(ENOUGH);
            assertThat(journal.<Boolean>read(s -> s.integrity().run().isEmpty())).isTrue();
        }
    }
}
