package app.matinee.ui.desk.publish;

import app.matinee.job.Jobs;
import app.matinee.library.SiteNotes;
import app.matinee.model.QueuedPost;
import app.matinee.model.Touched;
import app.matinee.publish.Publishing;
import app.matinee.publish.Sent;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.wordpress.SiteAddress;
import app.matinee.publish.wordpress.SiteFailed;
import app.matinee.publish.wordpress.SiteLogin;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.text.Phrase;
import app.matinee.ui.mirror.Mirror;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Sends posts to WordPress sites, beside the window; a login that was of use is kept in the
/// system's keyring, or in a file only its owner reads.
public final class SiteDesk {

    private final Publishing publishing;
    private final SitePasswords passwords;
    private final Mirror mirror;
    private final Jobs jobs;
    private final ReadOnlyIntegerWrapper tries = new ReadOnlyIntegerWrapper();

    public SiteDesk(Publishing publishing, SitePasswords passwords, Mirror mirror, Jobs jobs) {
        this.publishing = publishing;
        this.passwords = passwords;
        this.mirror = mirror;
        this.jobs = jobs;
    }

    /// Grows with every post that was sent, or was meant to be.
    ReadOnlyIntegerProperty triesProperty() {
        return tries.getReadOnlyProperty();
    }

    /// The login used last, if there was one.
    void last(Consumer<SiteLogin> then) {
        jobs.startQuietly(_ -> last())
                .onSuccess(found -> found.ifPresent(then))
                .onFailure(
                        PublishFailed.class,
                        _ -> {
                            // Nothing to offer then; what is wrong is said when one is kept.
                        });
    }

    private Optional<SiteLogin> last() throws PublishFailed {
        for (SiteAddress site : passwords.sites()) {
            Optional<SiteLogin> login = passwords.find(site);
            if (login.isPresent()) {
                return login;
            }
        }
        return Optional.empty();
    }

    /// What was sent, and what a piece of writing got of it.
    record Result(Sent sent, Touched touched) {}

    /// @param typed the site and its key as typed
    void send(
            PostRequest request,
            Typed typed,
            boolean overwrite,
            Consumer<Sent> then,
            Consumer<PublishFailed> failed) {
        jobs.start("desk.site.sending", _ -> send(request, typed, overwrite))
                .onSuccess(result -> {
                    mirror.committed(result.touched());
                    then.accept(result.sent());
                })
                .onFailure(PublishFailed.class, failed)
                .onEnd(() -> tries.set(tries.get() + 1));
    }

    private Result send(PostRequest request, Typed typed, boolean overwrite) throws PublishFailed {
        SiteAddress site = SiteAddress.of(typed.site());
        SiteLogin login = new SiteLogin(site, typed.user().strip(), typed.password());
        try {
            Result result = send(request, login, overwrite);
            passwords.keep(login);
            return result;
        } catch (SiteFailed failed) {
            if (failed.mayWait()) {
                passwords.keep(login);
            }
            throw failed;
        }
    }

    /// Sends a post that waits; for a job.
    Result sendWaiting(QueuedPost post) throws PublishFailed {
        SiteLogin login =
                passwords
                        .find(SiteAddress.of(post.site()))
                        .orElseThrow(() ->
                                new PublishFailed(Phrase.of("desk.waiting.noLogin", post.site())));
        return send(PostRequest.waiting(post), login, false);
    }

    private Result send(PostRequest request, SiteLogin login, boolean overwrite)
            throws PublishFailed {
        SiteNotes notes = new SiteNotes(mirror.journal());
        Sent sent = publishing.send(request, login, notes, overwrite);
        return new Result(sent, notes.touched());
    }

    /// What was typed of a login.
    record Typed(String site, String user, String password) {}
}
