package app.matinee.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Starts the program as a user has it, with its own runtime.
class PackagedProgramIT {

    private static final Path PROGRAM = Path.of("target/matinee/bin/matinee");

    @TempDir private Path home;

    @Test
    void startsWithoutAWord() throws IOException, InterruptedException {
        Run run = run("--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("Matinee 0.1.0");
        assertThat(run.exit()).isZero();
    }

    @Test
    void makesAndListsAJournalWithoutAWindow() throws IOException, InterruptedException {
        String journal = home.resolve("journal").toString();
        Run made = run("new", journal, "--starter");
        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isZero();
        Run list = run("--journal", journal, "list", "--json");
        assertThat(list.err()).isEmpty();
        assertThat(list.exit()).isZero();
        assertThat(new JsonMapper().readTree(list.out()))
                .extracting(film -> film.path("title").asString())
                .contains("Anora", "Emilia Pérez");
        assertThat(run("--journal", journal, "show", "Emilia Pérez").exit()).isZero();
    }

    @Test
    void leavesAJournalAloneThatAnotherProcessHolds() throws Exception {
        JournalFolder folder = new JournalFolder(home.resolve("held"));
        Path films =
                Files.writeString(
                        home.resolve("watched.csv"),
                        "Date,Name,Year,Letterboxd URI\n2025-01-01,Titane,2021,https://boxd.it/qL6y\n");
        try (Journal journal = Journal.create(folder, Clock.systemUTC())) {
            journal.films().add(Film.titled("Parasite"));
            String holder = String.valueOf(ProcessHandle.current().pid());

            Run refused = run("--journal", folder.root().toString(), "import", films.toString());
            Run beside = run("--journal", folder.root().toString(), "list");

            assertThat(refused.exit()).isNotZero();
            assertThat(refused.err()).contains(holder);
            assertThat(beside.out()).contains("Parasite").doesNotContain("Titane");
        }
    }

    @Test
    void saysWhatWasWrongWithTheCommand() throws IOException, InterruptedException {
        Run run = run("frobnicate");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("frobnicate");
    }

    @Test
    void startUpCacheWasTrainedAndIsOfThisProgram() throws IOException {
        Path cache = Path.of("target/matinee/lib/app/matinee.aot");
        assertThat(cache).isNotEmptyFile();
        assertThat(Files.getLastModifiedTime(cache))
                .isGreaterThanOrEqualTo(
                        Files.getLastModifiedTime(cache.resolveSibling("matinee.jar")));
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toAbsolutePath().toString()));
        command.addAll(List.of(args));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().remove("DISPLAY");
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }
}
