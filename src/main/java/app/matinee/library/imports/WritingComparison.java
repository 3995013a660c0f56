package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal.Placed;
import app.matinee.incoming.IncomingJournal.Thing;
import app.matinee.incoming.IncomingPicture;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.PlacedOn;
import app.matinee.model.Writing;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds which texts of a batch the journal has: the same words about the same film, or another
/// version of them.
final class WritingComparison {

    private final Session session;
    private final IncomingBatch batch;
    private final BatchFilms films;
    private final List<Verdict> viewings;
    private final Noting.Memory memory;
    private final Map<Long, List<Writing>> there = new HashMap<>();
    private final Set<Long> claimed = new HashSet<>();

    /// @param viewings the verdicts on the viewings of the batch
    WritingComparison(
            Session session,
            IncomingBatch batch,
            BatchFilms films,
            List<Verdict> viewings,
            Noting.Memory memory) {
        this.session = session;
        this.batch = batch;
        this.films = films;
        this.viewings = viewings;
        this.memory = memory;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < batch.writings().size(); i++) {
            verdicts.add(verdict(i, batch.writings().get(i)));
        }
        return verdicts;
    }

    private Verdict verdict(int index, IncomingWriting coming) {
        Verdict out =
                coming.film() == IncomingWriting.NONE ? null : films.withoutFilm(coming.film());
        if (out != null) {
            return out;
        }
        Writing known = known(coming);
        if (known == null) {
            return Verdict.of(Outcome.NEW);
        }
        claimed.add(known.id());
        long film = known.filmId() == null ? 0 : known.filmId();
        Noting noting = new Noting(RecordKind.WRITING, index, film, memory);
        WritingMerge.merge(known, coming.writing(), noting);
        beside(index, known.id(), noting);
        return Verdict.there(known.id(), noting);
    }

    /// The earlier versions and pictures that another journal has of a text.
    private void beside(int index, long known, Noting noting) {
        long versions = NewVersions.missing(session, batch, index, known).count();
        if (versions > 0) {
            noting.fill(ImportField.VERSIONS, versions);
        }
        List<IncomingPicture> pictures =
                batch.journal().pictures().stream()
                        .filter(p -> p.thing() == Thing.WRITING && p.index() == index)
                        .map(Placed::picture)
                        .toList();
        NewPictures.missing(session, pictures, new PlacedOn.OnWriting(known))
                .forEach(picture -> noting.fill(ImportField.PICTURES, picture.name()));
    }

    private @Nullable Writing known(IncomingWriting coming) {
        List<Writing> candidates = about(coming);
        Writing identical = first(candidates, w -> w.uuid().equals(coming.writing().uuid()));
        if (identical != null) {
            return identical;
        }
        Writing same = first(candidates, w -> w.text().strip().equals(text(coming)));
        if (same != null) {
            return same;
        }
        String address = coming.writing().publishedAt();
        if (!address.isEmpty()) {
            Writing published = first(candidates, w -> w.publishedAt().equals(address));
            if (published != null) {
                return published;
            }
        }
        long viewing =
                coming.viewing() == IncomingWriting.NONE
                        ? 0
                        : viewings.get(coming.viewing()).known();
        if (viewing == 0 && coming.viewing() != IncomingWriting.NONE) {
            return null;
        }
        return first(
                candidates,
                w ->
                        w.kind() == coming.writing().kind()
                                && (w.viewingId() == null ? 0 : w.viewingId()) == viewing
                                && w.title().equals(coming.writing().title()));
    }

    private @Nullable Writing first(List<Writing> all, Predicate<Writing> wanted) {
        return all.stream()
                .filter(w -> !claimed.contains(w.id()))
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private List<Writing> about(IncomingWriting coming) {
        if (coming.film() == IncomingWriting.NONE) {
            return there.computeIfAbsent(
                    0L,
                    _ ->
                            session.writings().all().stream()
                                    .filter(w -> w.filmId() == null)
                                    .toList());
        }
        Target target = films.target(coming.film());
        return target == null || target.key() == 0
                ? List.of()
                : there.computeIfAbsent(target.key(), session.writings()::ofFilm);
    }

    private static String text(IncomingWriting coming) {
        return coming.writing().text().strip();
    }
}
