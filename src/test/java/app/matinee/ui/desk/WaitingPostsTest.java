package app.matinee.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.QueuedPost;
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
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// Posts that wait for a site: tried when the journal is opened, shown with why they did not go,
/// sent once the site answers, or taken out.
class WaitingPostsTest extends ScreenTest {

    @Test
    void postsThatWaitAreTriedShownSentAndTakenOut() throws IOException, PublishFailed {
        try (SiteForTests site = new SiteForTests()) {
            new SitePasswords(home().resolve("config/sites.json"), Keyring.NONE)
                    .keep(
                            new SiteLogin(
                                    SiteAddress.of(site.address()),
                                    "blogger",
                                    SiteForTests.PASSWORD));
            wait(site.address(), "awards");
            site.away(true);
            DeskController desk = open(DeskController.class);
            OnFx.run(() -> wiring.begin());
            OnFx.run(() -> desk.shown("desk"));
            await("it to be tried", () -> shows("cannot be reached. The post waits here"));
            assertThat(OnFx.get(() -> shows("One post waits to be sent"))).isTrue();
            assertThat(OnFx.get(() -> shows("Anora, Awards recap, to " + site.address()))).isTrue();
            light();
            snapshot("desk-waiting-light");
            dark();
            snapshot("desk-waiting-dark");

            site.away(false);
            OnFx.run(() -> robot.lookup("Send now").queryButton().fire());
            await("what became of it", () -> shows("is on the site, as a draft."));
            await("nothing to wait any more", () -> !shows("One post waits to be sent"));
            assertThat(site.posts()).hasSize(1);

            wait("https://nowhere.example", "capsule");
            wait(site.address(), "featured");
            OnFx.run(() -> wiring.begin());
            await("the one without a password to be told", () -> shows("No password for"));
            await("the other to be sent", () -> site.posts().size() == 2);
            await("one to be left", () -> shows("One post waits to be sent"));
            OnFx.run(() -> robot.lookup("Do not send").queryButton().fire());
            await("it to be gone", () -> !shows("One post waits to be sent"));
            assertThat(wiring.journal().publications().queue()).isEmpty();
        }
    }

    private void wait(String site, String template) {
        wiring.journal()
                .publications()
                .queue(new QueuedPost(0, "film:" + anora, template, "", site, Instant.now()));
    }

    private boolean shows(String words) {
        return robot.lookup(".waiting-posts .label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getText() != null && label.getText().contains(words))
                .anyMatch(WaitingPostsTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
