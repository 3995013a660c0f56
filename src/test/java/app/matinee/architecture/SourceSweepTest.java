package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sweeps over the project's files: lengths, package pages, colours.
class SourceSweepTest {

    private static final int MOST_LINES = 400;
    private static final Pattern TOKENS =
            Pattern.compile("resources/app/matinee/ui/theme/tokens(-\\w+)?\\.css");

    private static final String HEX = "#[0-9a-fA-F]{3,8}\\b";
    private static final String FUNCTION = "\\b(?:rgb|rgba|hsb|hsba)\\(";
    private static final String NAMED =
            "(?<![-\\w.])(?:white|black|red|green|blue|gr[ae]y|gold|silver)(?![-\\w])";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CSS_COLOUR =
            Pattern.compile(
                    "(?<!smoothing-type):[^;{}]*(?:"
                            + HEX
                            + "|"
                            + FUNCTION
                            + "|"
                            + NAMED
                            + ")[^{}]*?[;}]");
    private static final Pattern JAVA_COLOUR =
            Pattern.compile(
                    "\""
                            + HEX
                            + "\"|\\bColor\\.(?:web|valueOf)\\(\\s*\""
                            + "|\\bColor\\.(?:rgb|hsb|color|gray|grayRgb)\\(\\s*[\\d.]"
                            + "|\\bColor\\.(?!TRANSPARENT)[A-Z]{3,}\\b|\\.setStyle\\(");
    private static final Pattern FXML_COLOUR = Pattern.compile("\\sstyle=\"|\"" + HEX + "\"");

    @Test
    void noJavaFileIsLongerThanFourHundredLines() {
        List<Path> tooLong =
                Stream.of("src", "packaging")
                        .flatMap(root -> Sources.files(Path.of(root), ".java").stream())
                        .filter(file -> Sources.text(file).lines().count() > MOST_LINES)
                        .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageHasItsPageAndIsNullMarked() {
        List<Path> without =
                Sources.files(Sources.MAIN, ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !marked(folder.resolve("package-info.java")))
                        .toList();
        assertThat(without).isEmpty();
    }

    private static boolean marked(Path page) {
        return Files.exists(page) && Sources.text(page).contains("@NullMarked");
    }

    @Test
    void coloursAreInTheTokenFilesOnly() {
        List<String> found =
                Stream.of(
                                Sources.files(Sources.RESOURCES, ".css").stream()
                                        .filter(file -> !TOKENS.matcher(file.toString()).matches())
                                        .flatMap(file -> found(file, CSS_COLOUR)),
                                Sources.files(Sources.RESOURCES, ".fxml").stream()
                                        .flatMap(file -> found(file, FXML_COLOUR)),
                                Sources.files(Sources.MAIN.resolve("app/matinee/ui"), ".java")
                                        .stream()
                                        .flatMap(file -> found(file, JAVA_COLOUR)))
                        .flatMap(stream -> stream)
                        .toList();
        assertThat(found).isEmpty();
    }

    private static Stream<String> found(Path file, Pattern pattern) {
        String text = COMMENT.matcher(Sources.text(file)).replaceAll("");
        return pattern.matcher(text).results().map(hit -> file + ": " + hit.group().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".a { -fx-fill: #fff; }",
                ".a:hover { -fx-fill: red }",
                ".a { -fx-effect: dropshadow(gaussian, rgba(0, 0, 0, 0.2), 4, 0, 0, 1); }"
            })
    void colourLiteralsInStyleSheetsAreSeen(String css) {
        assertThat(CSS_COLOUR.matcher(css).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a:hover #add { -fx-fill: -mt-gold; }", ".gold { -fx-padding: 4px; }"})
    void selectorsAreNoColours(String css) {
        assertThat(CSS_COLOUR.matcher(css).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "node.setStyle(\"\")",
                "Color.web(\"navy\")",
                "Color.rgb(1, 2, 3)",
                "Color.RED",
                "set(\"#a61e38\")"
            })
    void coloursInCodeAreSeen(String code) {
        assertThat(JAVA_COLOUR.matcher(code).find()).isTrue();
    }
}
