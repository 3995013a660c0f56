package app.matinee.ui.kit.writing;

import app.matinee.library.FilmDossier;
import app.matinee.text.Texts;
import app.matinee.ui.kit.editor.MarkdownEditor;
import app.matinee.ui.kit.writing.fact.FactChange;
import app.matinee.ui.kit.writing.fact.FactMark;
import app.matinee.ui.kit.writing.fact.FactMarks;
import app.matinee.ui.kit.writing.fact.FactsDrawer;
import app.matinee.ui.kit.writing.fact.FilmSources;
import app.matinee.ui.kit.writing.fact.Source;
import app.matinee.ui.mirror.FilmFacts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/// Between the drawer of facts and the text: writes them in, and brings them up to date.
final class FactsHand {

    private final OpenPiece piece;
    private final FilmFacts facts;
    private final FilmSources sources;
    private final MarkdownEditor editor;
    private final FactsDrawer drawer;
    private boolean wantsFocus;

    FactsHand(OpenPiece piece, FilmFacts facts, MarkdownEditor editor, Texts texts) {
        this.piece = piece;
        this.facts = facts;
        this.editor = editor;
        this.sources = new FilmSources(texts);
        this.drawer = new FactsDrawer(texts, this::insert, this::refresh, this::replace);
        facts.factsProperty().subscribe(_ -> show());
        piece.film().dossierProperty().subscribe(_ -> show());
        piece.openProperty().subscribe(_ -> show());
    }

    Node drawer() {
        return drawer;
    }

    boolean isOpen() {
        return drawer.isVisible();
    }

    /// Opens the drawer, or closes it.
    void toggle() {
        boolean open = !drawer.isVisible();
        drawer.setVisible(open);
        facts.watch(open);
        if (open) {
            wantsFocus = true;
            show();
        } else {
            editor.write();
        }
    }

    private void show() {
        if (drawer.isVisible()) {
            drawer.show(now(), editor.text());
            if (wantsFocus && !now().isEmpty()) {
                wantsFocus = false;
                drawer.focus();
            }
        }
    }

    private List<Source> now() {
        FilmDossier dossier = piece.about();
        return dossier == null
                ? List.of()
                : sources.of(dossier, facts.factsProperty().get(), piece.id());
    }

    private void insert(Source source) {
        editor.insert(source.written());
        show();
    }

    private void refresh() {
        show();
        drawer.showChanges(FactMarks.changed(editor.text(), now()));
    }

    /// From the end of the text to its start, so that the places of those before stay right.
    private void replace(List<FactChange> changes) {
        changes.stream()
                .sorted(Comparator.comparingInt((FactChange c) -> c.mark().from()).reversed())
                .forEach(this::replace);
        refresh();
    }

    private void replace(FactChange change) {
        FactMark mark = change.mark();
        FactMarks.in(editor.text()).stream()
                .filter(now -> now.equals(mark))
                .findFirst()
                .ifPresent(now -> editor.insertAt(now.from(), now.to(), change.written()));
    }
}
