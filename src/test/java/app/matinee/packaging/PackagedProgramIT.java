package app.matinee.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program as a user has it, with its own runtime.
class PackagedProgramIT {

    private static final Path PROGRAM = Path.of("target/matinee/bin/matinee");

    @TempDir private Path home;

    @Test
    void startsWithoutAWord() throws IOException, InterruptedException {
        Run run = run("--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
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
        builder.environment().remove("DISPLAY");
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }
}
