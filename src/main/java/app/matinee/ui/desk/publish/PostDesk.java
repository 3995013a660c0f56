package app.matinee.ui.desk.publish;

import app.matinee.job.Jobs;
import app.matinee.publish.Fragment;
import app.matinee.publish.Publishing;
import app.matinee.publish.folder.Written;
import app.matinee.publish.post.Post;
import app.matinee.publish.post.PostRequest;
import app.matinee.publish.post.PublishFailed;
import app.matinee.publish.template.TemplateSource;
import app.matinee.text.Phrase;
import app.matinee.ui.mirror.Mirror;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Composes posts and puts them where they are read, beside the window; what was published is noted
/// with its piece.
public final class PostDesk {

    private final Publishing publishing;
    private final Mirror mirror;
    private final Jobs jobs;

    public PostDesk(Publishing publishing, Mirror mirror, Jobs jobs) {
        this.publishing = publishing;
        this.mirror = mirror;
        this.jobs = jobs;
    }

    /// Composes a post as it is now.
    public void compose(PostRequest request, Consumer<Post> then, Consumer<Phrase> failed) {
        jobs.startQuietly(_ -> publishing.compose(request))
                .onSuccess(then)
                .onFailure(PublishFailed.class, failure -> failed.accept(failure.phrase()));
    }

    /// The same with the words of a template as they are being edited.
    void preview(
            PostRequest request,
            TemplateSource template,
            String words,
            Consumer<Post> then,
            Consumer<PublishFailed> failed) {
        jobs.startQuietly(_ -> publishing.preview(request, template, words))
                .onSuccess(then)
                .onFailure(PublishFailed.class, failed);
    }

    public void templates(Consumer<List<TemplateSource>> then) {
        jobs.startQuietly(_ -> publishing.templates().all()).onSuccess(then);
    }

    void text(TemplateSource template, Consumer<String> then) {
        jobs.startQuietly(_ -> publishing.templates().text(template)).onSuccess(then);
    }

    /// Copies a template into the journal, to be edited there.
    void own(TemplateSource template, Consumer<TemplateSource> then) {
        jobs.startInOrder(
                        "desk.templates.copying",
                        _ -> {
                            publishing.templates().copyIntoJournal(template.name());
                            return publishing.templates().find(template.name());
                        })
                .onSuccess(then);
    }

    /// Saves the words of a template of the journal.
    void save(Path file, String words) {
        jobs.startInOrder("desk.templates.saving", _ -> Files.writeString(file, words));
    }

    /// Writes a post to files and notes it with its piece.
    void write(
            PostRequest request, Destination to, Consumer<Written> then, Consumer<Phrase> failed) {
        jobs.start(
                        "desk.publish.writing",
                        _ -> {
                            Post post = publishing.compose(request);
                            return new Result(
                                    post,
                                    publishing.write(post, to.target(), to.folder(), to.options()));
                        })
                .onSuccess(result -> written(result, to, then))
                .onFailure(PublishFailed.class, failure -> failed.accept(failure.phrase()));
    }

    /// A post to be pasted.
    void fragment(
            PostRequest request,
            Fragment fragment,
            Consumer<String> then,
            Consumer<Phrase> failed) {
        jobs.startQuietly(_ -> publishing.fragment(publishing.compose(request), fragment))
                .onSuccess(then)
                .onFailure(PublishFailed.class, failure -> failed.accept(failure.phrase()));
    }

    private record Result(Post post, Written written) {}

    private void written(Result result, Destination to, Consumer<Written> then) {
        Written written = result.written();
        result.post()
                .writing()
                .ifPresent(id ->
                        mirror.write(() ->
                                mirror.journal()
                                        .writings()
                                        .published(
                                                id,
                                                written.head().slug(),
                                                written.head().date(),
                                                written.address(to.options().base()))));
        then.accept(written);
    }

    /// The folder of a path, to be shown.
    static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }
}
