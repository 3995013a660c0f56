package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    private static final int STARTER_FILMS = 16;

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() {
        matinee = new Program(home);
    }

    @Test
    void makesAnEmptyJournal() {
        Program.Run run = matinee.run("new", matinee.journal().root().toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("empty journal", matinee.journal().root().toString());
        assertThat(run.err()).isEmpty();
        assertThat(matinee.onJournal("list", "--json").json()).isEmpty();
        assertThat(matinee.onJournal("check").exit()).isZero();
    }

    @Test
    void makesAJournalWithTheStarterFilms() {
        matinee.makeStarter();
        assertThat(matinee.onJournal("list", "--json").json())
                .hasSizeGreaterThanOrEqualTo(STARTER_FILMS)
                .anyMatch(film -> film.path("title").asString().equals("Anora"));
        assertThat(matinee.onJournal("check").exit()).isZero();
    }

    @Test
    void givesTheStarterFilmsTheirPosters() {
        matinee.makeStarter();
        assertThat(matinee.onJournal("show", "Dune: Part Two", "--json").json().path("posterSeed"))
                .hasToString("8047");
    }

    @Test
    void leavesAJournalThatIsThereAsItIs() throws IOException {
        matinee.makeStarter();
        byte[] before = Files.readAllBytes(matinee.journal().database());
        Program.Run run = matinee.run("new", matinee.journal().root().toString(), "--starter");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is a journal in", "already");
        assertThat(matinee.journal().database()).hasBinaryContent(before);
    }

    @Test
    void leavesAFolderOfOtherThingsAsItIs() throws IOException {
        Path folder = Files.createDirectory(home.resolve("letters"));
        Files.writeString(folder.resolve("letter.txt"), "Dear Ani");
        Program.Run run = matinee.run("new", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("something else");
        assertThat(folder).isDirectoryNotContaining("glob:**.db");
    }
}
