package app.matinee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every message key exists, is used, and takes the same values in every language.
class MessageSweepTest {

    private static final Path FOLDER = Path.of("resources/app/matinee/text");
    private static final Path BASE = FOLDER.resolve("messages.properties");
    private static final Pattern IN_FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern IN_JAVA =
            Pattern.compile("[tT]exts?(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> missing = new TreeSet<>(found(fxml(), IN_FXML));
        missing.addAll(found(java(), IN_JAVA));
        missing.removeAll(messages(BASE).stringPropertyNames());
        assertThat(missing).as("add to messages.properties:%n%s", lines(missing)).isEmpty();
    }

    private static String lines(Set<String> keys) {
        return keys.stream().map(key -> key + "=").collect(Collectors.joining("\n"));
    }

    /// A literal that ends with a dot counts as the use of all keys that begin with it.
    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> used = found(fxml(), IN_FXML);
        used.addAll(found(java(), LITERAL));
        List<String> prefixes = used.stream().filter(literal -> literal.endsWith(".")).toList();
        List<String> unused =
                messages(BASE).stringPropertyNames().stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .sorted()
                        .toList();
        assertThat(unused).as("remove from messages.properties").isEmpty();
    }

    @Test
    void noKeyIsGivenTwice() {
        for (Path bundle : bundles()) {
            List<String> keys =
                    Sources.text(bundle)
                            .lines()
                            .filter(line -> line.matches("[a-z][\\w.-]*\\s*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            assertThat(keys).as(bundle.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void languagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties base = messages(BASE);
        for (Path bundle : bundles()) {
            Properties other = messages(bundle);
            assertThat(other.stringPropertyNames())
                    .as(bundle.toString())
                    .isEqualTo(base.stringPropertyNames());
            for (String key : base.stringPropertyNames()) {
                assertThat(placeholders(other.getProperty(key)))
                        .as("%s in %s", key, bundle)
                        .isEqualTo(placeholders(base.getProperty(key)));
            }
        }
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Stream<Path> files, Pattern pattern) {
        return files.map(Sources::text)
                .flatMap(text -> pattern.matcher(text).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Path> fxml() {
        return Sources.files(Sources.RESOURCES, ".fxml").stream();
    }

    private static Stream<Path> java() {
        return Sources.files(Sources.MAIN, ".java").stream();
    }

    private static List<Path> bundles() {
        return Sources.files(FOLDER, ".properties");
    }

    private static Properties messages(Path bundle) throws IOException {
        Properties messages = new Properties();
        if (Files.exists(bundle)) {
            try (Reader in = Files.newBufferedReader(bundle)) {
                messages.load(in);
            }
        }
        return messages;
    }
}
