package app.matinee.ui.desk.publish;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.QueuedPost;
import app.matinee.publish.Publishing;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.Keyring;
import app.matinee.publish.wordpress.SiteAddress;
import app.matinee.publish.wordpress.SiteForTests;
import app.matinee.publish.wordpress.SiteLogin;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.io.IOException;
import java.time.Instant;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/// A site that does not answer is asked again by itself, until it does.
class PostQueueTest extends ScreenTest {

    @Test
    void aPostGoesOnceItsSiteAnswersAgain() throws IOException, PublishFailed {
        try (SiteForTests site = new SiteForTests()) {
            var passwords = new SitePasswords(home().resolve("sites.json"), Keyring.NONE);
            passwords.keep(
                    new SiteLogin(
                            SiteAddress.of(site.address()), "blogger", SiteForTests.PASSWORD));
            wiring.journal()
                    .publications()
                    .queue(
                            new QueuedPost(
                                    0,
                                    "film:" + anora,
                                    "awards",
                                    "",
                                    site.address(),
                                    Instant.now()));
            site.away(true);
            PostQueue queue = OnFx.get(() -> queue(passwords));
            OnFx.run(queue::begin);
            await(
                    "it to have been tried",
                    () ->
                            queue.waitingProperty().get().stream()
                                    .anyMatch(post -> post.failed() != null));
            site.away(false);
            await("it to go by itself", () -> queue.waitingProperty().get().isEmpty());
            assertThat(site.posts()).hasSize(1);
            OnFx.run(queue::end);
        }
    }

    private PostQueue queue(SitePasswords passwords) {
        var journal = wiring.journal();
        Publishing publishing =
                new Publishing(
                        journal,
                        journal.pictureFolder(),
                        journal.folder(),
                        app.texts(),
                        app.clock());
        SiteDesk sites = new SiteDesk(publishing, passwords, wiring.mirror(), app.jobs());
        return new PostQueue(sites, wiring.mirror(), app.jobs(), Duration.millis(200));
    }
}
