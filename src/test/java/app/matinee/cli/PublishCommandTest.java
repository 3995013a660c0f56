package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.publish.wordpress.SiteForTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PublishCommandTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() {
        matinee = new Program(home);
        matinee.makeStarter();
    }

    @Test
    void writesThePostAndBringsItsStateBack() {
        Path out = home.resolve("blog");
        Program.Run run =
                matinee.onJournal(
                        "publish",
                        "Anora",
                        "--template",
                        "review",
                        "--to",
                        "html",
                        "--out",
                        out.toString(),
                        "--base",
                        "https://blog.example/films",
                        "--author",
                        "Ada");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        List<String> files = run.out().lines().toList();
        assertThat(files).hasSize(3).allMatch(file -> Files.isRegularFile(Path.of(file)));
        assertThat(Path.of(files.getFirst()))
                .content()
                .contains("The sober witness", "By Ada", "https://blog.example/films/");
        JsonNode draft = matinee.onJournal("drafts", "--json").json().path(0);
        assertThat(draft.propertyNames())
                .containsExactly(
                        "id",
                        "uuid",
                        "kind",
                        "title",
                        "film",
                        "filmId",
                        "state",
                        "words",
                        "slug",
                        "spoilers",
                        "tags",
                        "planned",
                        "publishedOn",
                        "publishedAt");
        assertThat(draft.path("state").asString()).isEqualTo("published");
        assertThat(draft.path("slug").asString()).isEqualTo("anora-2024-review");
        assertThat(draft.path("publishedAt").asString())
                .isEqualTo("https://blog.example/films/anora-2024-review.html");
        assertThat(
                        matinee.onJournal(
                                        "publish",
                                        "Anora",
                                        "--template",
                                        "featured",
                                        "--to",
                                        "obsidian",
                                        "--out",
                                        out.toString())
                                .exit())
                .isZero();
        assertThat(out.resolve("Featured film of April 2025 Anora (2024).md"))
                .content()
                .contains("[The sober witness](https://blog.example/films/anora-2024-review.html)");
        assertThat(matinee.onJournal("drafts", "--state", "idea").out()).startsWith("Nothing");
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        String out = home.resolve("blog").toString();
        assertFailed(
                1,
                "no template called “nope”",
                "publish",
                "Anora",
                "--template",
                "nope",
                "--to",
                "html",
                "--out",
                out);
        assertFailed(
                1,
                "no review of “Parasite”",
                "publish",
                "Parasite",
                "--template",
                "review",
                "--to",
                "html",
                "--out",
                out);
        assertFailed(1, "no draft “99”", "publish", "--draft", "99", "--to", "html", "--out", out);
        assertFailed(2, "html, hugo, jekyll", "publish", "Anora", "--to", "paper", "--out", out);
        assertFailed(2, "--out", "publish", "Anora", "--to", "html");
        assertFailed(2, "Name one thing", "publish", "--to", "html", "--out", out);
        assertFailed(2, "no month", "publish", "--month", "spring", "--to", "html", "--out", out);
        assertFailed(2, "--site", "publish", "Anora", "--to", "wordpress-site");
        assertThat(Path.of(out)).doesNotExist();
        assertThat(matinee.onJournal("drafts", "--json").json().path(0).path("state").asString())
                .isEqualTo("draft");
    }

    private void assertFailed(int exit, String said, String... args) {
        Program.Run run = matinee.onJournal(args);
        assertThat(run.err()).contains(said);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void aPostWaitsForASiteThatIsNotThereAndIsSentOnce() throws IOException {
        Path password = home.resolve("password");
        Files.writeString(password, SiteForTests.PASSWORD);
        try (SiteForTests site = new SiteForTests()) {
            Program.Run first =
                    matinee.onJournal(
                            "publish",
                            "Anora",
                            "--template",
                            "review",
                            "--to",
                            "wordpress-site",
                            "--site",
                            site.address(),
                            "--user",
                            "blogger",
                            "--password-file",
                            password.toString());
            assertThat(first.err()).contains("Made “The sober witness” on the site (draft).");
            assertThat(first.out().strip()).startsWith(site.address());
            JsonNode draft = matinee.onJournal("drafts", "--json").json().path(0);
            assertThat(draft.path("state").asString()).as("a draft there").isEqualTo("draft");
            assertThat(draft.path("publishedAt").asString()).startsWith(site.address());

            site.away(true);
            Program.Run offline =
                    matinee.onJournal(
                            "publish", "Anora", "--template", "awards", "--to", "wordpress-site");
            assertThat(offline.exit()).isEqualTo(1);
            assertThat(offline.err()).contains("cannot be reached", "waits here");
            site.away(false);
            Program.Run sent = matinee.onJournal("publish", "--queued");
            assertThat(sent.err()).contains("Sent one post that waited.");
            assertThat(matinee.onJournal("publish", "--queued").err()).contains("Nothing waited.");
            assertThat(site.posts()).hasSize(2);
        }
        try (var files = Files.walk(matinee.journal().root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("no password in %s", file)
                        .doesNotContain(SiteForTests.PASSWORD);
            }
        }
    }
}
