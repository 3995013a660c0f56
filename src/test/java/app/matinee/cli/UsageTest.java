package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Help, version, and what is said to arguments that cannot be meant.
class UsageTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() {
        matinee = new Program(home);
    }

    @Test
    void tellsItsVersion() {
        Program.Run run = matinee.run("--version");
        assertThat(run.out()).isEqualTo("Matinee 0.1.0" + System.lineSeparator());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void namesEveryCommandInTheHelp() {
        Program.Run run = matinee.run("--help");
        assertThat(run.out())
                .contains(
                        "new",
                        "list",
                        "show",
                        "search",
                        "import",
                        "export",
                        "publish",
                        "drafts",
                        "check",
                        "awards",
                        "--journal")
                .doesNotContain("null", "\u001b");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new", "list", "show", "search", "import", "export", "check", "backup", "restore",
                "awards", "publish", "drafts"
            })
    void explainsEveryCommand(String command) {
        Program.Run run = matinee.run(command, "--help");
        assertThat(run.out()).contains("matinee " + command).doesNotContain("cli.");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "list --nonsense",
                "list --shelf cellar",
                "list more",
                "show",
                "search",
                "search a --limit many",
                "search a --limit 0",
                "search a --limit -3",
                "new",
                "new one two",
                "--journal elsewhere new here",
                "import",
                "import a.zip --from papyrus",
                "export",
                "export a.zip",
                "export a.zip --to papyrus",
                "check --json",
                "--json",
                "--journal"
            })
    void wrongUsageSaysWhereTheHelpIs(String line) {
        Program.Run run = matinee.run(line.split(" "));
        assertThat(run.err()).contains("--help").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void saysThatTheShellHasNotAllLetters() {
        Program.Run run = matinee.run("show", "Emilia P\ufffd\ufffdrez");
        assertThat(run.err()).contains("LC_ALL");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void saysPlainlyThatAFolderCannotBeCalledSo() {
        Program.Run run = matinee.run("new", "a\0b");
        assertThat(run.err()).contains("cannot be the name of a file").doesNotContain("java.");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void namesTheCommandItDoesNotKnow() {
        assertThat(matinee.run("frobnicate").err())
                .startsWith("Matinee does not know the command frobnicate.");
    }
}
