package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Screens lie where the loader looks: `Film.fxml` at the package path of `FilmController`.
class FxmlSweepTest {

    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");

    @Test
    void everyScreenNamesTheControllerBesideIt() {
        List<Path> astray =
                Sources.files(Sources.RESOURCES, ".fxml").stream()
                        .filter(fxml -> !controllerOf(fxml).equals(expected(fxml)))
                        .toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void everyNamedControllerExists() {
        List<Path> missing =
                Sources.files(Sources.RESOURCES, ".fxml").stream()
                        .filter(fxml -> Files.notExists(source(controllerOf(fxml))))
                        .toList();
        assertThat(missing).isEmpty();
    }

    private static String controllerOf(Path fxml) {
        Matcher named = CONTROLLER.matcher(Sources.text(fxml));
        return named.find() ? named.group(1) : "";
    }

    private static String expected(Path fxml) {
        String path = Sources.RESOURCES.relativize(fxml).toString().replace('\\', '/');
        return path.replace(".fxml", "Controller").replace('/', '.');
    }

    private static Path source(String type) {
        return Sources.MAIN.resolve(type.replace('.', '/') + ".java");
    }
}
