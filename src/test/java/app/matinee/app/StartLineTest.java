package app.matinee.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartLineTest {

    @Test
    void withoutACommandItIsTheWindow() {
        assertThat(StartLine.of(List.of())).isEqualTo(new StartLine.Window(null));
        assertThat(StartLine.of(List.of("--journal", "films")))
                .isEqualTo(new StartLine.Window(Path.of("films")));
        assertThat(StartLine.of(List.of("--journal=films")))
                .isEqualTo(new StartLine.Window(Path.of("films")));
    }

    @Test
    void anythingElseIsForTheCommandLine() {
        for (List<String> args :
                List.of(
                        List.of("list"),
                        List.of("--journal", "films", "list"),
                        List.of("--journal"),
                        List.of("--help"))) {
            assertThat(StartLine.of(args)).isEqualTo(new StartLine.Command(args));
        }
    }
}
