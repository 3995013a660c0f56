package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.BallotPick;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.model.Uuid7;
import app.matinee.store.Session;

/// Fills or replaces people, ballot marks, questions and films of the month with what another
/// journal has of them.
final class UpdatingJournal {

    private final Session session;
    private final Comparison compared;
    private final IncomingBatch batch;
    private final BatchKeys keys;

    UpdatingJournal(Session session, Comparison compared, BatchKeys keys) {
        this.session = session;
        this.compared = compared;
        this.batch = compared.batch();
        this.keys = keys;
    }

    void run() {
        people();
        picks();
        questions();
        views();
        features();
    }

    private void people() {
        for (int i = 0; i < batch.journal().people().size(); i++) {
            Verdict verdict = compared.journal().people().get(i);
            if (verdict.is(Outcome.MERGED)) {
                int index = i;
                session.people()
                        .find(verdict.known())
                        .ifPresent(mine ->
                                session.people()
                                        .update(
                                                PersonMerge.merge(
                                                        mine,
                                                        batch.journal().people().get(index),
                                                        noting(RecordKind.PERSON, index))));
            }
        }
    }

    /// Where the other journal's mark is taken, the category has that one.
    private void picks() {
        for (int i = 0; i < batch.journal().picks().size(); i++) {
            IncomingJournal.Pick coming = batch.journal().picks().get(i);
            long nomination = keys.nomination(coming.nomination());
            if (compared.journal().picks().get(i).is(Outcome.MERGED) && nomination != 0) {
                session.ballots().clear(nomination, coming.pick().kind());
                session.ballots().insert(BallotPick.of(nomination, coming.pick().kind()));
            }
        }
    }

    private void questions() {
        for (int i = 0; i < batch.journal().questions().size(); i++) {
            Verdict verdict = compared.journal().questions().get(i);
            if (verdict.is(Outcome.MERGED)) {
                SavedQuestion theirs = batch.journal().questions().get(i);
                session.questions()
                        .update(
                                new SavedQuestion(
                                        verdict.known(),
                                        theirs.uuid(),
                                        theirs.name(),
                                        theirs.question()));
            }
        }
    }

    private void views() {
        for (int i = 0; i < batch.journal().views().size(); i++) {
            Verdict verdict = compared.journal().views().get(i);
            if (verdict.is(Outcome.MERGED)) {
                SavedView theirs = batch.journal().views().get(i);
                session.savedViews()
                        .update(
                                new SavedView(
                                        verdict.known(),
                                        theirs.uuid(),
                                        theirs.name(),
                                        theirs.query(),
                                        theirs.sort(),
                                        theirs.ascending(),
                                        theirs.shape()));
            }
        }
    }

    /// A month has one film: a changed one takes the place of the other.
    private void features() {
        for (int i = 0; i < batch.journal().features().size(); i++) {
            Verdict verdict = compared.journal().features().get(i);
            IncomingJournal.Feature coming = batch.journal().features().get(i);
            Target target = compared.targets().target(coming.film());
            if (verdict.is(Outcome.MERGED) && target != null) {
                FeaturedFilm mine =
                        session.featured().all().stream()
                                .filter(feature -> feature.id() == verdict.known())
                                .findFirst()
                                .orElseThrow();
                FeaturedFilm merged =
                        target.key() == mine.filmId()
                                ? FeatureMerge.merge(
                                        mine, coming, keys::writing, noting(RecordKind.FEATURE, i))
                                : FeatureMerge.whole(coming, keys.film(target), keys::writing);
                session.featured().delete(mine.id());
                session.featured().insert(free(merged, mine));
            }
        }
    }

    /// The month's film under an identity that is free once the other is gone.
    private FeaturedFilm free(FeaturedFilm merged, FeaturedFilm gone) {
        boolean taken =
                session.featured().all().stream()
                        .anyMatch(other -> other.uuid().equals(merged.uuid()));
        return taken && !merged.uuid().equals(gone.uuid())
                ? new FeaturedFilm(
                        0,
                        Uuid7.next(),
                        merged.month(),
                        merged.filmId(),
                        merged.note(),
                        merged.pieces())
                : merged;
    }

    private Noting noting(RecordKind kind, int index) {
        return new Noting(kind, index, 0, compared.memory());
    }
}
