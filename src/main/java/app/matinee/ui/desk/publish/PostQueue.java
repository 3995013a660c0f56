package app.matinee.ui.desk.publish;

import app.matinee.job.Jobs;
import app.matinee.model.QueuedPost;
import app.matinee.model.Touched;
import app.matinee.publish.Sent;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteFailed;
import app.matinee.text.Phrase;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The posts that wait for a site. They are sent when the journal is opened and when asked; while a
/// site does not answer, it is asked again every few minutes. One that the site refused waits for
/// its owner, since only they can mend that.
public final class PostQueue {

    private static final Duration ASKED_EVERY = Duration.minutes(5);

    private final SiteDesk sites;
    private final Mirror mirror;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<WaitingPost>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Sent> sent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final Map<Long, PublishFailed> failures = new HashMap<>();
    private final Debounce asking;
    private boolean ended;

    public PostQueue(SiteDesk sites, Mirror mirror, Jobs jobs) {
        this(sites, mirror, jobs, ASKED_EVERY);
    }

    /// @param every how long to wait before a site that did not answer is asked again
    PostQueue(SiteDesk sites, Mirror mirror, Jobs jobs, Duration every) {
        this.sites = sites;
        this.mirror = mirror;
        this.jobs = jobs;
        this.asking = new Debounce(every, () -> send(false));
        sites.triesProperty().subscribe((_, _) -> read(this::askLater));
    }

    /// The posts that wait, the oldest first.
    public ReadOnlyObjectProperty<List<WaitingPost>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// The post that went last in this session, null before.
    public ReadOnlyObjectProperty<@Nullable Sent> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /// Whether they are being sent.
    public ReadOnlyBooleanProperty sendingProperty() {
        return sending.getReadOnlyProperty();
    }

    /// Sends what waits since another day.
    public void begin() {
        read(() -> send(false));
    }

    /// Asks no site any more; for the end of the journal.
    public void end() {
        ended = true;
        asking.cancel();
    }

    /// Sends all that wait.
    public void send() {
        send(true);
    }

    /// Takes one out; it can be published again at any time.
    public void drop(WaitingPost post) {
        jobs.startInOrder(
                        "desk.waiting.dropping",
                        _ -> {
                            mirror.journal().publications().unqueue(post.post());
                            return post;
                        })
                .onSuccess(_ -> read(() -> {}));
    }

    private void read(Runnable then) {
        jobs.startQuietly(_ -> new WaitingNames(mirror.journal()).waiting())
                .onSuccess(found -> {
                    waiting.set(found.stream().map(this::withFailure).toList());
                    then.run();
                });
    }

    private void askLater() {
        if (!ended && waiting.get().stream().anyMatch(each -> mayGo(each.post()))) {
            asking.call();
        }
    }

    /// @param all also those that the site refused
    private void send(boolean all) {
        List<QueuedPost> posts =
                waiting.get().stream()
                        .map(WaitingPost::post)
                        .filter(post -> all || mayGo(post))
                        .toList();
        if (ended || sending.get() || posts.isEmpty()) {
            return;
        }
        asking.cancel();
        sending.set(true);
        jobs.start("desk.waiting.sending", _ -> tryAll(posts))
                .onSuccess(tries -> tries.forEach(this::tried))
                .onEnd(() -> {
                    sending.set(false);
                    read(this::askLater);
                });
    }

    private boolean mayGo(QueuedPost post) {
        PublishFailed failed = failures.get(post.id());
        return failed == null || failed instanceof SiteFailed site && site.mayWait();
    }

    /// How it went with one.
    private record Try(
            QueuedPost post,
            @Nullable Sent sent,
            Touched touched,
            @Nullable PublishFailed failed) {}

    /// A site that does not answer is not asked again for the next post.
    private List<Try> tryAll(List<QueuedPost> posts) {
        List<Try> tries = new ArrayList<>();
        Set<String> away = new HashSet<>();
        for (QueuedPost post : posts) {
            if (away.contains(post.site())) {
                continue;
            }
            try {
                SiteDesk.Result result = sites.sendWaiting(post);
                tries.add(new Try(post, result.sent(), result.touched(), null));
            } catch (PublishFailed failed) {
                tries.add(new Try(post, null, Touched.NOTHING, failed));
                if (failed instanceof SiteFailed site && site.mayWait()) {
                    away.add(post.site());
                }
            }
        }
        return tries;
    }

    private void tried(Try each) {
        PublishFailed failed = each.failed();
        if (failed == null) {
            failures.remove(each.post().id());
            mirror.committed(each.touched());
            sent.set(each.sent());
        } else {
            failures.put(each.post().id(), failed);
        }
    }

    private WaitingPost withFailure(WaitingPost post) {
        PublishFailed failed = failures.get(post.post().id());
        Phrase why = failed == null ? null : failed.phrase();
        return new WaitingPost(post.post(), post.title(), why);
    }
}
