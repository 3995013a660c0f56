package app.matinee.publish.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.MarkdownText;
import app.matinee.markdown.PlacedBlock;
import app.matinee.model.Publication;
import app.matinee.publish.post.Head;
import app.matinee.publish.post.Part;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostKind;
import app.matinee.publish.post.PostPicture;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteFailed.Reason;
import app.matinee.publish.wordpress.SiteForTests.Misdeed;
import app.matinee.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Publishing on a site that answers as WordPress does, over real HTTP, and on one that misbehaves.
class SitePublishingTest {

    private static final String KEY = "key/review";

    @TempDir private Path home;
    private SiteForTests site;
    private final List<Publication> remembered = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        site = new SiteForTests();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Post post(String title, String text) throws IOException {
        Path file = home.resolve("palm.jpg");
        Files.write(file, new byte[] {1, 2, 3});
        MarkdownDocument caption = new MarkdownText().parse("**The prize.** A palm.");
        PostPicture palm =
                new PostPicture(
                        "palm.jpg",
                        file,
                        "a".repeat(64),
                        "image/jpeg",
                        16,
                        9,
                        "A palm",
                        caption,
                        "Ada",
                        "",
                        "");
        Head head =
                new Head(
                        KEY,
                        title,
                        "",
                        "A summary",
                        "anora",
                        LocalDate.of(2025, 4, 30),
                        Instant.parse("2025-04-30T10:00:00Z"),
                        "Ada",
                        List.of("Reviews", "Film & more"),
                        List.of("Anora"),
                        palm,
                        PostKind.REVIEW,
                        List.of());
        List<Part> parts = new ArrayList<>(List.of(new Part.Figure(palm)));
        for (PlacedBlock block : new MarkdownText().parse(text).blocks()) {
            parts.add(new Part.Text(block.block()));
        }
        return new Post(head, parts, 1L, List.of());
    }

    private Publication publish(Post post, boolean overwrite) throws PublishFailed {
        Publication known =
                remembered.isEmpty() ? Publication.of(KEY, site.address()) : remembered.getLast();
        Publication now =
                new SitePublishing(site.login(), Texts.english(), Duration.ofMillis(700))
                        .publish(post, known, remembered::add, overwrite);
        remembered.add(now);
        return now;
    }

    private SiteFailed failing(Misdeed misdeed) throws IOException {
        site.misbehave(misdeed);
        Post post = post("Anora", "Words.");
        SiteFailed failed = catchThrowableOfType(SiteFailed.class, () -> publish(post, false));
        site.misbehave(null);
        return failed;
    }

    @Test
    void aNewPostIsADraftWithItsPicturesAndTerms() throws IOException, PublishFailed {
        Publication now = publish(post("Anora", "Words."), false);
        assertThat(now.status()).isEqualTo("draft");
        assertThat(now.address()).startsWith(site.address());
        assertThat(site.posts()).hasSize(1);
        var there = site.posts().getFirst();
        assertThat(there.path("title").path("raw").asString()).isEqualTo("Anora");
        assertThat(there.path("slug").asString()).isEqualTo("anora");
        assertThat(there.path("content").path("raw").asString())
                .contains("<!-- wp:image {\"id\":10", "wp-image-10", "<strong>The prize.</strong>")
                .contains(site.address() + "/palm-aaaaaaaaaa.jpg");
        assertThat(there.path("featured_media").asLong()).isEqualTo(10);
        assertThat(site.media().getFirst().path("alt_text").asString()).isEqualTo("A palm");
        assertThat(site.terms("categories")).as("those there are used again").hasSize(2);
        assertThat(site.terms("tags")).containsExactly("Anora");
    }

    @Test
    void publishingAgainUpdatesThatPostAndLeavesItsStatus() throws IOException, PublishFailed {
        long number = publish(post("Anora", "Words."), false).remote();
        site.edit(number, "status", "publish");
        Publication again = publish(post("Anora again", "Other words."), false);
        assertThat(again.remote()).isEqualTo(number);
        assertThat(again.status()).as("live stays live").isEqualTo("publish");
        assertThat(again.isLive()).isTrue();
        assertThat(site.posts()).hasSize(1);
        assertThat(site.media()).as("no picture twice").hasSize(1);
        assertThat(site.posts().getFirst().path("content").path("raw").asString())
                .contains("Other words.");
    }

    @Test
    void whatWasChangedThereIsShownFirst() throws IOException, PublishFailed {
        long number = publish(post("Anora", "Words."), false).remote();
        site.edit(number, "content", "<!-- wp:paragraph -->\n<p>Mended there.</p>");
        Post ours = post("Anora", "Ours.");
        SiteChanged changed = catchThrowableOfType(SiteChanged.class, () -> publish(ours, false));
        assertThat(changed.there()).contains("Mended there.").doesNotContain("wp:paragraph");
        assertThat(changed.here()).contains("Ours.");
        assertThat(site.posts().getFirst().path("content").path("raw").asString())
                .contains("Mended there.");
        publish(ours, true);
        assertThat(site.posts().getFirst().path("content").path("raw").asString())
                .contains("Ours.");
        site.delete(number);
        assertThatExceptionOfType(PublishFailed.class).isThrownBy(() -> publish(ours, false));
        assertThat(publish(ours, true).remote()).isNotEqualTo(number);
        assertThat(site.posts()).hasSize(1);
    }

    @Test
    void badAnswersAreToldAndNothingIsPublishedTwice() throws IOException, PublishFailed {
        assertThat(failing(new Misdeed("GET users/me", 401, "", false)).reason())
                .isEqualTo(Reason.DENIED);
        assertThat(failing(new Misdeed("POST media", 413, "", false)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(failing(new Misdeed("POST posts", 500, "", false)).mayWait()).isTrue();
        assertThat(failing(new Misdeed("POST posts", 400, "", false)).mayWait()).isFalse();
        SiteFailed plain =
                failing(new Misdeed("GET users/me", 301, "http://blog.example/wp-json/x", false));
        assertThat(Texts.english().say(plain.phrase())).contains("http://blog.example", "password");
        assertThat(
                        failing(new Misdeed("GET users/me", 308, "https://www.b.example/", false))
                                .reason())
                .isEqualTo(Reason.ELSEWHERE);
        assertThat(failing(new Misdeed("GET users/me", 200, "", false)).reason())
                .isEqualTo(Reason.NO_WORDPRESS);
        assertThat(site.posts()).isEmpty();

        assertThat(failing(new Misdeed("POST posts", 0, "", true)).reason()).isEqualTo(Reason.SLOW);
        assertThat(failing(new Misdeed("GET posts", 503, "", false)).reason())
                .isEqualTo(Reason.AILING);
        assertThat(site.posts()).as("it arrived, the answer did not").hasSize(1);
        publish(post("Anora", "Words, and more of them."), false);
        assertThat(site.posts()).as("found again by its name and its words").hasSize(1);
        assertThat(site.posts().getFirst().path("content").path("raw").asString())
                .contains("more of them");
        assertThat(site.media()).hasSize(1);
    }

    @Test
    void aSiteThatIsNotThereMayBeTriedLater() throws IOException, PublishFailed {
        SiteLogin login = site.login();
        site.close();
        SiteFailed failed =
                catchThrowableOfType(
                        SiteFailed.class,
                        () ->
                                new SitePublishing(login, Texts.english(), Duration.ofSeconds(2))
                                        .signedInAs());
        assertThat(failed.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failed.mayWait()).isTrue();
    }

    @Test
    void aPasswordGoesNowhereUnsafe() throws PublishFailed {
        assertThat(SiteAddress.of("Blog.Example/wp-admin/").root())
                .isEqualTo("https://blog.example");
        assertThat(SiteAddress.of("http://127.0.0.1:8089").root())
                .isEqualTo("http://127.0.0.1:8089");
        for (String bad :
                List.of(
                        "http://blog.example",
                        "ftp://x.example",
                        "https://u:p@x.example",
                        "not an address",
                        "")) {
            assertThatExceptionOfType(PublishFailed.class).isThrownBy(() -> SiteAddress.of(bad));
        }
    }

    @Test
    void passwordsAreTheOwnersAlone() throws IOException, PublishFailed {
        Path file = home.resolve("config/sites.json");
        SitePasswords passwords = new SitePasswords(file, new SecretTool("no-such-program"));
        assertThat(passwords.find(site.login().site())).isEmpty();
        assertThat(passwords.keep(site.login())).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(passwords.find(site.login().site()).map(SiteLogin::password))
                .contains(SiteForTests.PASSWORD);
        assertThat(site.login().toString()).doesNotContain(SiteForTests.PASSWORD);
        passwords.forget(site.login().site());
        assertThat(passwords.sites()).isEmpty();
    }

    @Test
    void aKeyringIsAskedFirst() throws IOException, PublishFailed {
        Path tool = home.resolve("secret-tool");
        Path kept = home.resolve("kept");
        Files.writeString(
                tool,
                """
                #!/bin/sh
                case $1 in store) cat >'%1$s';; lookup) cat '%1$s' 2>/dev/null;; clear) rm -f '%1$s';; esac
                """
                        .formatted(kept));
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        Path file = home.resolve("sites.json");
        SitePasswords passwords = new SitePasswords(file, new SecretTool(tool.toString()));
        assertThat(passwords.keep(site.login())).isTrue();
        assertThat(file).content().doesNotContain(SiteForTests.PASSWORD);
        assertThat(passwords.find(site.login().site()).map(SiteLogin::password))
                .isEqualTo(Optional.of(SiteForTests.PASSWORD));
    }
}
