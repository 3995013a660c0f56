package app.matinee.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.store.JournalRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed while somebody types keeps all but what was typed since the last saving, which
/// the window does within a second of the first key.
class SuddenEndOfTypingTest {

    private static final int ENOUGH = 40;

    @TempDir Path parent;

    /// Types a word at a time into a review for ever, and says how many are saved.
    static final class Typing {

        private Typing() {}

        public static void main(String[] args) throws JournalRefused {
            try (Journal journal =
                    Journal.create(new JournalFolder(Path.of(args[0])), Clock.systemUTC())) {
                long film = journal.films().add(Film.titled("Anora")).value();
                long piece =
                        journal.writings()
                                .add(Writing.of(WritingKind.REVIEW, film, "What she signed"))
                                .value();
                StringBuilder text = new StringBuilder();
                for (int word = 1; ; word++) {
                    text.append("word").append(word).append(' ');
                    journal.writings().type(piece, "What she signed", text.toString());
                    System.out.println(word);
                }
            }
        }
    }

    @Test
    void keepsEveryWordThatWasSaved() throws IOException, InterruptedException, JournalRefused {
        Path root = parent.resolve("journal");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Typing.class.getName(),
                                root.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int saved = 0;
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                saved = Integer.parseInt(line);
                if (saved >= ENOUGH) {
                    break;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(saved).isEqualTo(ENOUGH);

        try (Journal journal = Journal.open(new JournalFolder(root), Clock.systemUTC(), () -> {})) {
            String text = journal.films().dossier(1).orElseThrow().writings().getFirst().text();
            assertThat(text).startsWith("word1 word2 ").contains(" word" + saved + " ");
            assertThat(journal.upkeep().check()).isEmpty();
            journal.history().undo();
            assertThat(journal.films().dossier(1).orElseThrow().writings().getFirst().text())
                    .as("what was typed in one go is one step")
                    .isEmpty();
        }
    }
}
