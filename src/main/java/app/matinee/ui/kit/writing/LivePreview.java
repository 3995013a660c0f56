package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.markdown.MarkdownDocument;
import app.matinee.markdown.MarkdownText;
import app.matinee.markdown.Words;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ScrollTo;
import app.matinee.ui.kit.editor.MarkdownEditor;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// Keeps the preview and the count of words up with the typing: the text is read in a quiet job,
/// one at a time, and always the latest one.
final class LivePreview {

    private record Read(MarkdownDocument document, int words, int minutes) {}

    private final MarkdownText markdown = MarkdownText.withFacts();
    private final OpenPiece piece;
    private final Jobs jobs;
    private final Texts texts;
    private final MarkdownEditor editor;
    private final PreviewPane preview;
    private final Label length;
    private boolean reading;
    private boolean stale;

    LivePreview(
            OpenPiece piece,
            Jobs jobs,
            Texts texts,
            MarkdownEditor editor,
            PreviewPane preview,
            Label length) {
        this.piece = piece;
        this.jobs = jobs;
        this.texts = texts;
        this.editor = editor;
        this.preview = preview;
        this.length = length;
    }

    void start(ScrollPane scroll) {
        piece.keysProperty().subscribe(_ -> read());
        piece.shownProperty().subscribe(_ -> read());
        piece.comparingProperty().subscribe(_ -> read());
        piece.film().dossierProperty().subscribe(_ -> read());
        editor.caretProperty().subscribe(_ -> follow(scroll));
        editor.writingProperty().subscribe(_ -> follow(scroll));
    }

    private void read() {
        if (reading) {
            stale = true;
            return;
        }
        reading = true;
        String text = piece.typed().text();
        String shown = preview.source();
        jobs.startQuietly(_ -> read(text, shown))
                .onSuccess(this::show)
                .onEnd(() -> {
                    reading = false;
                    if (stale) {
                        stale = false;
                        read();
                    }
                });
    }

    private Read read(String text, String shown) {
        MarkdownDocument document = markdown.parse(text);
        MarkdownDocument drawn = shown.equals(text) ? document : markdown.parse(shown);
        return new Read(drawn, Words.count(text), document.minutesToRead());
    }

    private void show(Read read) {
        preview.show(read.document());
        length.setText(texts.get("writing.length", read.words(), read.minutes()));
        mark();
    }

    private Optional<Node> mark() {
        if (piece.shownProperty().get() == null && editor.writingProperty().getValue()) {
            return preview.text().showCaret(editor.caret());
        }
        preview.text().hideCaret();
        return Optional.empty();
    }

    private void follow(ScrollPane scroll) {
        mark().ifPresent(node -> ScrollTo.follow(scroll, node));
    }
}
