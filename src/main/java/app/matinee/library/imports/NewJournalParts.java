package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.IncomingJournal.Placed;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Outcome;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.BallotPick;
import app.matinee.model.PlacedOn;
import app.matinee.model.Revision;
import app.matinee.store.Bulk;
import app.matinee.store.Session;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts what only another journal brings into this one, after films, texts and awards.
final class NewJournalParts {

    private final Session session;
    private final Comparison compared;
    private final IncomingBatch batch;
    private final Bulk bulk;
    private final BatchKeys keys;
    private final Instant now;

    NewJournalParts(Session session, Comparison compared, Bulk bulk, BatchKeys keys, Instant now) {
        this.session = session;
        this.compared = compared;
        this.batch = compared.batch();
        this.bulk = bulk;
        this.keys = keys;
        this.now = now;
    }

    void insert(People people, NewPictures pictures) {
        people(people);
        versions();
        picks();
        questions();
        views();
        features();
        for (Placed placed : batch.journal().pictures()) {
            PlacedOn on = on(placed, people);
            if (on != null) {
                pictures.place(List.of(placed.picture()), on);
            }
        }
    }

    private void people(People people) {
        for (int i = 0; i < batch.journal().people().size(); i++) {
            if (compared.journal().people().get(i).is(Outcome.NEW)) {
                people.person(IncomingPerson.of(batch.journal().people().get(i)), List.of());
            }
        }
    }

    private void versions() {
        if (batch.journal().versions().isEmpty()) {
            return;
        }
        for (int i = 0; i < batch.writings().size(); i++) {
            long writing = keys.writing(i);
            if (writing != 0) {
                long known = compared.writings().get(i).known();
                NewVersions.missing(session, batch, i, known)
                        .forEach(revision -> bulk.texts().revision(of(writing, revision)));
            }
        }
    }

    private static Revision of(long writing, Revision r) {
        return new Revision(0, writing, r.at(), r.title(), r.text(), r.state(), r.words());
    }

    private void picks() {
        for (int i = 0; i < batch.journal().picks().size(); i++) {
            IncomingJournal.Pick coming = batch.journal().picks().get(i);
            long nomination = keys.nomination(coming.nomination());
            if (compared.journal().picks().get(i).is(Outcome.NEW) && nomination != 0) {
                BallotPick pick = coming.pick();
                bulk.awards().pick(new BallotPick(0, pick.uuid(), nomination, pick.kind()), now);
            }
        }
    }

    private void questions() {
        int position = -1;
        for (int i = 0; i < batch.journal().questions().size(); i++) {
            if (compared.journal().questions().get(i).is(Outcome.NEW)) {
                position = position < 0 ? session.questions().all().size() : position;
                bulk.awards().question(batch.journal().questions().get(i), position++, now);
            }
        }
    }

    private void views() {
        int position = -1;
        for (int i = 0; i < batch.journal().views().size(); i++) {
            if (compared.journal().views().get(i).is(Outcome.NEW)) {
                position = position < 0 ? session.savedViews().all().size() : position;
                bulk.texts().view(batch.journal().views().get(i), position++, now);
            }
        }
    }

    private void features() {
        for (int i = 0; i < batch.journal().features().size(); i++) {
            IncomingJournal.Feature coming = batch.journal().features().get(i);
            Target target = compared.targets().target(coming.film());
            if (compared.journal().features().get(i).is(Outcome.NEW) && target != null) {
                bulk.texts()
                        .featured(
                                FeatureMerge.whole(coming, keys.film(target), keys::writing), now);
            }
        }
    }

    private @Nullable PlacedOn on(Placed placed, People people) {
        return switch (placed.thing()) {
            case PERSON ->
                    compared.journal().people().get(placed.index()).is(Outcome.SKIPPED)
                            ? null
                            : new PlacedOn.OnPerson(
                                    people.person(
                                                    IncomingPerson.of(
                                                            batch.journal()
                                                                    .people()
                                                                    .get(placed.index())),
                                                    List.of())
                                            .id());
            case CEREMONY -> {
                long ceremony = keys.ceremony(placed.index());
                yield ceremony == 0 ? null : new PlacedOn.OnCeremony(ceremony);
            }
            case WRITING -> {
                long writing = keys.writing(placed.index());
                yield writing == 0 ? null : new PlacedOn.OnWriting(writing);
            }
        };
    }
}
