package app.matinee.transfer.wordpress;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.Remark;
import app.matinee.incoming.Source;
import app.matinee.job.Progress;
import app.matinee.model.WritingState;
import app.matinee.text.Phrase;
import app.matinee.transfer.posts.PostFiles;
import app.matinee.transfer.posts.PostFilms;
import app.matinee.transfer.posts.PostPictures;
import app.matinee.transfer.reading.Bundle;
import app.matinee.transfer.reading.GatheredFilms;
import app.matinee.transfer.reading.ImportRefused;
import app.matinee.transfer.reading.ImportRequest;
import app.matinee.transfer.reading.Markup;
import app.matinee.transfer.reading.MarkupText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One reading of an export, which may come as several files.
final class WordPressReading {

    private static final Set<String> ITEM = Set.of("item");
    private static final String NO_POST =
            "attachment|revision|nav_menu_item|wp_.*|custom_css|customize_changeset|oembed_cache";

    private final Bundle bundle;
    private final ImportRequest request;
    private final Progress progress;
    private final PostFiles files;
    private final Gathering gathering = new Gathering();
    private final PostFilms films = new PostFilms(new GatheredFilms(gathering));
    private final Map<String, String> attachments = new HashMap<>();
    private int done;

    WordPressReading(Bundle bundle, ImportRequest request, Progress progress) {
        this.bundle = bundle;
        this.request = request;
        this.progress = progress;
        this.files = new PostFiles(bundle, request.path());
    }

    IncomingBatch read(String format) throws ImportRefused {
        List<String> all = bundle.names();
        boolean alone = all.size() == 1;
        for (String entry : all) {
            progress.checkCancelled();
            if (alone || WordPressImporter.isXml(entry)) {
                try {
                    String text = bundle.markup(entry);
                    MarkupText.each(entry, text, Set.of(), ITEM, this::learn);
                    MarkupText.each(entry, text, Set.of(), ITEM, item -> take(entry, item));
                } catch (ImportRefused refused) {
                    if (alone) {
                        throw refused;
                    }
                    gathering.add(
                            new Remark(Source.of(entry, 0), "", Outcome.FAILED, refused.phrase()));
                }
            }
        }
        return gathering.batch(format, request.name());
    }

    /// Learns where the pictures of the site lie, which posts name by their numbers.
    private void learn(Markup item) {
        String address = item.textOf("attachment_url");
        if (!address.isEmpty()) {
            attachments.put(item.textOf("post_id"), address);
        }
    }

    private void take(String entry, Markup item) {
        progress.checkCancelled();
        String type = item.textOf("post_type");
        WordPressPost post = WordPressPost.of(item);
        boolean page = type.equals("page");
        if (type.matches(NO_POST) || page && !request.wants(WordPressImporter.PAGES)) {
            return;
        }
        progress.report(++done, 0, "import.posts.reading", done);
        Source source = Source.of(entry, item.line());
        if (post.html().isBlank()) {
            remark(source, post, Phrase.of("import.posts.empty"));
            return;
        }
        if (item.textOf("status").matches("trash|auto-draft|inherit")) {
            remark(source, post, Phrase.of("import.posts.bin"));
            return;
        }
        boolean draft = post.state() == WritingState.DRAFT;
        if (draft && !request.wants(WordPressImporter.DRAFTS)) {
            remark(source, post, Phrase.of("import.posts.draft"));
            return;
        }
        PostPictures pictures = new PostPictures(files, entry);
        String text = post.text(pictures);
        pictures.standFor(attachments.getOrDefault(WordPressPost.picture(item), ""));
        int film = films.of(source, post.head(), text);
        gathering.add(
                new IncomingWriting(
                        source,
                        film,
                        IncomingWriting.NONE,
                        post.writing(text, film != IncomingWriting.NONE),
                        pictures.found()));
        for (String missing : pictures.missing()) {
            remark(source, post, Phrase.of("import.posts.noPicture", missing));
        }
    }

    private void remark(Source source, WordPressPost post, Phrase reason) {
        gathering.add(new Remark(source, post.head().title(), Outcome.SKIPPED, reason));
    }
}
