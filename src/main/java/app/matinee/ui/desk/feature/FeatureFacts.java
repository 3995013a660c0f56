package app.matinee.ui.desk.feature;

import app.matinee.library.FilmDossier;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.writing.fact.FactChange;
import app.matinee.ui.kit.writing.fact.FactMarks;
import app.matinee.ui.kit.writing.fact.FactsDrawer;
import app.matinee.ui.kit.writing.fact.FilmSources;
import app.matinee.ui.kit.writing.fact.Source;
import app.matinee.ui.mirror.FilmFacts;
import app.matinee.ui.mirror.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What the journal can say of the featured film, written to the end of its feature, the text that
/// goes into the post.
public final class FeatureFacts {

    private final Mirror mirror;
    private final FilmFacts facts;
    private final FilmSources sources;
    private final FactsDrawer drawer;
    private @Nullable FilmDossier dossier;

    public FeatureFacts(Mirror mirror, FilmFacts facts, Texts texts) {
        this.mirror = mirror;
        this.facts = facts;
        this.sources = new FilmSources(texts);
        this.drawer = new FactsDrawer(texts, this::insert, this::refresh, this::replace);
        facts.factsProperty().subscribe(_ -> show());
    }

    Node node() {
        return drawer;
    }

    /// Shows them while there is room and somebody looks.
    void watch(boolean now) {
        drawer.setVisible(now);
        facts.watch(now);
        show();
    }

    void show(@Nullable FilmDossier film) {
        dossier = film;
        show();
    }

    private void show() {
        if (drawer.isVisible()) {
            drawer.show(now(), text().map(Writing::text).orElse(""));
        }
    }

    private List<Source> now() {
        FilmDossier film = dossier;
        return film == null
                ? List.of()
                : sources.of(film, facts.factsProperty().get(), text().map(Writing::id).orElse(0L));
    }

    /// The text of the post itself, the one that has come farthest.
    Optional<Writing> text() {
        FilmDossier film = dossier;
        return film == null
                ? Optional.empty()
                : film.writings().stream()
                        .filter(writing -> writing.kind() == WritingKind.FEATURE)
                        .max(Comparator.comparing(Writing::state).thenComparingLong(Writing::id));
    }

    private void insert(Source source) {
        FilmDossier film = dossier;
        if (film == null) {
            return;
        }
        String words = source.written().strip();
        Optional<Writing> there = text();
        if (there.isPresent()) {
            Writing now = there.get();
            write(now, (now.text().strip() + "\n\n" + words).strip() + "\n");
        } else {
            Writing begun =
                    Writing.of(WritingKind.FEATURE, film.film().id(), "").withText(words + "\n");
            mirror.write(() -> mirror.journal().writings().add(begun));
        }
    }

    private void refresh() {
        show();
        drawer.showChanges(FactMarks.changed(text().map(Writing::text).orElse(""), now()));
    }

    private void replace(List<FactChange> changes) {
        text().ifPresent(now -> write(now, replaced(now.text(), changes)));
    }

    private static String replaced(String text, List<FactChange> changes) {
        StringBuilder words = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt((FactChange c) -> c.mark().from()).reversed())
                .forEach(c -> words.replace(c.mark().from(), c.mark().to(), c.written()));
        return words.toString();
    }

    private void write(Writing piece, String text) {
        mirror.write(() -> mirror.journal().writings().type(piece.id(), piece.title(), text));
    }
}
