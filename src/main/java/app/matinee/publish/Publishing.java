package app.matinee.publish;

import app.matinee.model.JournalFolder;
import app.matinee.model.Publication;
import app.matinee.model.QueuedPost;
import app.matinee.model.SiteJournal;
import app.matinee.pictures.PictureFolder;
import app.matinee.publish.data.Composer;
import app.matinee.publish.folder.OutFolder;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.template.TemplateSource;
import app.matinee.publish.template.Templates;
import app.matinee.publish.wordpress.SiteFailed;
import app.matinee.publish.wordpress.SiteLogin;
import app.matinee.publish.wordpress.SitePublishing;
import app.matinee.store.Transactions;
import app.matinee.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// Makes posts of a journal and puts them where they are read: [#compose], then [#write] into a
/// folder, or [#fragment] for the clipboard. Reads the journal only; what comes of it is written
/// back by `library.Writings#published`.
public final class Publishing {

    private final Templates templates;
    private final Composer composer;
    private final Texts texts;
    private final Clock clock;

    /// @param journal is only read
    public Publishing(
            Transactions journal,
            PictureFolder pictures,
            JournalFolder folder,
            Texts texts,
            Clock clock) {
        this.templates = new Templates(folder.templates());
        this.composer = new Composer(journal, pictures, templates, texts, clock);
        this.texts = texts;
        this.clock = clock;
    }

    public Templates templates() {
        return templates;
    }

    /// The post as it is now, belonging to no target yet.
    ///
    /// @throws PublishFailed where its template has a mistake, or what it needs is not there
    public Post compose(PostRequest request) throws PublishFailed {
        return composer.compose(request);
    }

    /// The same with a template's words as they are being edited, for a preview.
    public Post preview(PostRequest request, TemplateSource template, String words)
            throws PublishFailed {
        return composer.compose(request, template, words);
    }

    /// Writes a post into a folder; what was published there before is brought up to date.
    ///
    /// @throws PublishFailed where a file may not be replaced or cannot be written; then nothing
    ///   was
    public Written write(Post post, FileTarget target, Path out, WriteOptions options)
            throws PublishFailed {
        FileWriting writing = new FileWriting(texts, options, ZoneId.systemDefault());
        OutFolder folder = new OutFolder(FileWriting.root(target, out));
        String main = folder.mainOf(post.head().key()).orElse("");
        return folder.write(
                post.head(),
                head -> writing.files(post.withHead(head), target, out, main),
                options.overwrite());
    }

    /// Puts a post on a WordPress site, or brings the one it has up to date. Where the site cannot
    /// be reached or has a fault, the post waits in the journal's queue.
    ///
    /// @param overwrite whether what was changed on the site since is replaced
    /// @throws app.matinee.publish.wordpress.SiteChanged where it was changed there since
    /// @throws SiteFailed where the site could not be reached or said no
    public Sent send(PostRequest request, SiteLogin login, SiteJournal journal, boolean overwrite)
            throws PublishFailed {
        Post post = compose(request);
        String site = login.site().root();
        QueuedPost waiting =
                new QueuedPost(
                        0,
                        request.subject().code(),
                        request.template(),
                        request.author(),
                        site,
                        clock.instant());
        try {
            Publication known = journal.of(post.head().key(), site);
            Publication now =
                    new SitePublishing(login, texts)
                            .publish(post, known, journal::remember, overwrite);
            journal.remember(now);
            journal.unqueue(waiting);
            post.writing()
                    .ifPresent(writing ->
                            journal.placed(writing, post.head().slug(), post.head().date(), now));
            return new Sent(post, now, known.remote() != 0);
        } catch (SiteFailed failed) {
            if (failed.mayWait()) {
                journal.queue(waiting);
            }
            throw failed;
        }
    }

    /// A post to be pasted; its pictures go by the names of their files.
    public String fragment(Post post, Fragment fragment) {
        return fragment.write(post, texts);
    }
}
