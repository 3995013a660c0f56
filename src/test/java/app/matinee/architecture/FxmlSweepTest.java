package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Screens lie where the loader looks, `Film.fxml` at the package path of `FilmController`, and
/// each loads with the controller the wiring makes for it.
class FxmlSweepTest extends ScreenTest {

    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");

    @Test
    void everyScreenNamesTheControllerBesideIt() {
        List<Path> astray =
                screens().filter(fxml -> !controllerOf(fxml).equals(expected(fxml))).toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void everyScreenHasAMakerInTheWiring() {
        Set<String> made =
                Stream.of(wiring.views(), app.views(door))
                        .flatMap(views -> views.controllers().stream())
                        .map(Class::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(screens().map(FxmlSweepTest::controllerOf).filter(c -> !made.contains(c)))
                .as("add a line to the wiring for")
                .isEmpty();
    }

    @Test
    void everyScreenLoads() {
        for (Views views : List.of(wiring.views(), app.views(door))) {
            for (Class<?> controller : views.controllers()) {
                assertThat(OnFx.get(() -> views.load(controller)).root())
                        .as(controller.getName())
                        .isNotNull();
            }
        }
    }

    private static Stream<Path> screens() {
        return Sources.files(Sources.RESOURCES, ".fxml").stream();
    }

    private static String controllerOf(Path fxml) {
        Matcher named = CONTROLLER.matcher(Sources.text(fxml));
        return named.find() ? named.group(1) : "";
    }

    private static String expected(Path fxml) {
        String path = Sources.RESOURCES.relativize(fxml).toString().replace('\\', '/');
        return path.replace(".fxml", "Controller").replace('/', '.');
    }
}
