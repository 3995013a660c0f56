package app.matinee.publish;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Coded;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.template.Templates;
import app.matinee.text.ExpectedFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every template for every target, word for word. To take what comes out now for right, look at it
/// and run this with `MATINEE_GOLDEN=write` in the environment.
@TestInstance(Lifecycle.PER_CLASS)
@Isolated("changes the time zone of the whole program")
class GoldenPostsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/app/matinee/publish/golden");

    private Path home;
    private StarterPosts posts;
    private TimeZone before;

    @BeforeAll
    void open(@TempDir Path folder) throws ExpectedFailure {
        home = folder;
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        posts = StarterPosts.withHistory(home.resolve("journal"));
    }

    @AfterAll
    void close() {
        posts.close();
        TimeZone.setDefault(before);
    }

    static List<String> templates() {
        return Templates.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isWrittenAsItWas(String template) throws ExpectedFailure, IOException {
        Post post = posts.post(template);
        assertThat(post.notes()).isEmpty();
        for (FileTarget target : FileTarget.values()) {
            Path out = home.resolve(template).resolve(target.code());
            Written written = posts.publishing().write(post, target, out, WriteOptions.PLAIN);
            compare(template, target, Files.readString(written.main()));
            assertThat(written.files()).allMatch(Files::isRegularFile);
        }
        for (Fragment fragment : Fragment.values()) {
            compare(template, fragment, posts.publishing().fragment(post, fragment));
        }
    }

    private static void compare(String template, Coded target, String words) throws IOException {
        String ending =
                switch (target) {
                    case FileTarget.HTML, Fragment.HTML -> ".html";
                    case FileTarget.WORDPRESS -> ".xml";
                    case Fragment.BLOCKS -> ".txt";
                    default -> ".md";
                };
        String kind = target instanceof Fragment ? "fragment-" : "";
        Path golden = GOLDEN.resolve(template).resolve(kind + target.code() + ending);
        if ("write".equals(System.getenv("MATINEE_GOLDEN"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, words);
        }
        assertThat(words).as("%s as %s", template, target).isEqualTo(Files.readString(golden));
    }

    @Test
    void noTargetShowsWhatATemplateLeftBlank() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("()", "null", " ,", " .\n", "\n\n\n", "SafeString");
            }
        }
    }
}
