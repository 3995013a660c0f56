package app.matinee.transfer.posts;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.model.WritingState;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import java.util.List;
import java.util.Locale;

/// One reading of posts in Markdown. A file that is damaged becomes a remark; the others come in
/// all the same.
final class MarkdownPosts {

    private static final String MARKDOWN = ".*\\.(?:md|markdown|mdown)";

    /// Where sites keep what is no post: their looks, their tools, and what they are built into.
    private static final String NO_POSTS =
            "(?:^|.*/)(?:\\..*|node_modules|themes|layouts|archetypes|_site|public|_layouts|_includes"
                    + "|vendor)/.*";

    private static final String PAGES_OF_A_SITE =
            "(?:^|.*/)(?:readme|license|licence|changelog|contributing|_index|search|404)\\.\\w+";

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final PostFiles files;
    private final Gathering gathering = new Gathering();
    private final PostFilms films = new PostFilms(new GatheredFilms(gathering));

    MarkdownPosts(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
        this.files = new PostFiles(bundle, request.path());
    }

    static boolean isMarkdown(String entry) {
        return entry.toLowerCase(Locale.ROOT).matches(MARKDOWN);
    }

    static boolean isPost(String entry) {
        String small = entry.toLowerCase(Locale.ROOT);
        return isMarkdown(entry) && !small.matches(NO_POSTS) && !small.matches(PAGES_OF_A_SITE);
    }

    IncomingBatch read(String format) throws ImportRefused {
        List<String> all = bundle.names();
        boolean alone = all.size() == 1;
        int done = 0;
        for (String entry : all) {
            progress.checkCancelled();
            if (alone || isPost(entry)) {
                progress.report(++done, all.size(), "import.posts.reading", done);
                try {
                    take(entry);
                } catch (ImportRefused refused) {
                    if (alone) {
                        throw refused;
                    }
                    remark(Source.of(entry, 0), entry, Outcome.FAILED, refused.phrase());
                }
            }
        }
        return gathering.batch(format, request.name());
    }

    private void take(String entry) throws ImportRefused {
        MarkdownPost post = MarkdownPost.of(entry, bundle.text(entry));
        Source source = Source.of(entry, 1);
        if (post.text().isBlank()) {
            remark(source, post.head().title(), Outcome.SKIPPED, Phrase.of("import.posts.empty"));
            return;
        }
        boolean draft = post.state() == WritingState.DRAFT;
        if (draft && !request.wants(MarkdownPostsImporter.DRAFTS)) {
            remark(source, post.head().title(), Outcome.SKIPPED, Phrase.of("import.posts.draft"));
            return;
        }
        PostPictures pictures = new PostPictures(files, entry);
        String text = new PostText(pictures).read(post.text());
        pictures.standFor(post.picture());
        int film = films.of(source, post.head(), text);
        gathering.add(
                new IncomingWriting(
                        source,
                        film,
                        IncomingWriting.NONE,
                        post.writing(text, film != IncomingWriting.NONE),
                        pictures.found()));
        for (String missing : pictures.missing()) {
            Phrase reason = Phrase.of("import.posts.noPicture", missing);
            remark(source, post.head().title(), Outcome.SKIPPED, reason);
        }
    }

    private void remark(Source source, String about, Outcome outcome, Phrase reason) {
        gathering.add(new Remark(source, about, outcome, reason));
    }
}
