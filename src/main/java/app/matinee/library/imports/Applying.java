package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingWriting;
import app.matinee.incoming.Outcome;
import app.matinee.job.Progress;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.Nomination;
import app.matinee.model.PlacedOn;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.Bulk;
import app.matinee.store.ImportedFile;
import app.matinee.store.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes a compared batch in, within one write: first everything that is new, in bulk, then what
/// changes of the journal's own, one by one.
final class Applying {

    private static final int REPORT_EVERY = 128;

    private final Session session;
    private final Comparison compared;
    private final IncomingBatch batch;
    private final PictureFolder folder;
    private final Instant now;
    private final Progress progress;
    private final People people;
    private final NewFilms films;
    private final NewAwards awards;
    private final long[] viewings;
    private final long[] writings;
    private int done;

    /// @param folder where the pictures of texts go
    Applying(
            Session session,
            Comparison compared,
            PictureFolder folder,
            Instant now,
            Progress progress) {
        this.session = session;
        this.folder = folder;
        this.compared = compared;
        this.batch = compared.batch();
        this.now = now;
        this.progress = progress;
        this.people = new People(session, batch, now);
        this.films = new NewFilms(compared, people, session.customFields().all(), now);
        this.awards = new NewAwards(session, compared, films, people, now);
        this.viewings = new long[batch.viewings().size()];
        this.writings = new long[batch.writings().size()];
    }

    /// @return the key of the import
    long run(ImportedFile report) {
        long key;
        BatchKeys keys = new BatchKeys(films, awards, writings);
        try (Bulk bulk = session.bulk()) {
            people.into(bulk);
            NewPictures pictures = new NewPictures(session, folder, bulk, now);
            whatMergesNeed(bulk, pictures);
            whatNominationsNeed();
            newFilms(bulk, pictures);
            newViewings(bulk);
            newLists(bulk);
            newWritings(bulk, pictures);
            awards.insert(new AwardIndex(session, batch), bulk, this::step);
            new NewJournalParts(session, compared, bulk, keys, now).insert(people, pictures);
            key = bulk.pictures().importedNow(report);
        }
        new Updating(session, compared, keys, progress).run();
        new UpdatingJournal(session, compared, keys).run();
        return key;
    }

    /// The people, companies, fields and pictures that films of the journal are given.
    private void whatMergesNeed(Bulk bulk, NewPictures pictures) {
        if (batch.films().stream()
                .allMatch(f ->
                        f.credits().isEmpty()
                                && f.customValues().isEmpty()
                                && f.pictures().isEmpty()
                                && f.film().companies().isEmpty()
                                && f.film().releases().isEmpty())) {
            return;
        }
        new FilmComparison(session, batch, compared.memory())
                .eachKnown(
                        compared.targets().matches(),
                        progress,
                        merged -> {
                            films.credits(merged.credits(), merged.mine().credits());
                            films.companies(merged.merged().companies());
                            films.releases(merged.merged().releases());
                            films.values(merged.customValues(), bulk);
                            pictures.place(
                                    merged.pictures(), new PlacedOn.OnFilm(merged.mine().id()));
                        });
    }

    /// The people and companies that nominations of the journal are given.
    private void whatNominationsNeed() {
        for (int i = 0; i < batch.nominations().size(); i++) {
            Nomination mine = compared.awards().known().get(i);
            IncomingNomination coming = batch.nominations().get(i);
            if (mine != null && AwardComparison.lacksNominees(mine, coming)) {
                awards.nominees(coming);
            }
        }
    }

    private void newFilms(Bulk bulk, NewPictures pictures) {
        Map<Integer, List<Integer>> twins = new HashMap<>();
        List<Match> matches = compared.targets().matches();
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i) instanceof Match.Twin(int of)) {
                twins.computeIfAbsent(of, _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < matches.size(); i++) {
            step();
            if (matches.get(i) instanceof Match.Fresh) {
                IncomingFilm film = films.whole(i, twins.getOrDefault(i, List.of()));
                long key = films.insert(i, film, bulk);
                pictures.place(film.pictures(), new PlacedOn.OnFilm(key));
            }
        }
    }

    private void newViewings(Bulk bulk) {
        for (int i = 0; i < viewings.length; i++) {
            step();
            Verdict verdict = compared.viewings().get(i);
            viewings[i] = verdict.known();
            Target target = compared.targets().target(batch.viewings().get(i).film());
            if (verdict.is(Outcome.NEW) && target != null) {
                Viewing viewing = batch.viewings().get(i).viewing();
                viewings[i] = bulk.texts().viewing(of(viewing, films.key(target)), now);
            }
        }
    }

    private static Viewing of(Viewing v, long film) {
        return new Viewing(
                0,
                v.uuid(),
                film,
                v.date(),
                v.place(),
                v.format(),
                v.company(),
                v.rewatch(),
                v.completion(),
                v.stoppedAt(),
                v.rating(),
                v.note(),
                v.tags());
    }

    private void newLists(Bulk bulk) {
        for (int i = 0; i < batch.lists().size(); i++) {
            step();
            if (compared.lists().get(i).is(Outcome.NEW)) {
                bulk.texts().list(list(batch.lists().get(i)), now);
            }
        }
    }

    private FilmList list(IncomingList coming) {
        FilmList list = coming.list();
        List<ListItem> items = new ArrayList<>();
        for (IncomingListItem item : coming.items()) {
            Target target = compared.targets().target(item.film());
            if (target != null) {
                items.add(new ListItem(0, films.key(target), item.note()));
            }
        }
        return new FilmList(
                0,
                list.uuid(),
                list.name(),
                list.ranked(),
                list.description(),
                list.tags(),
                items,
                list.query());
    }

    private void newWritings(Bulk bulk, NewPictures pictures) {
        for (int i = 0; i < batch.writings().size(); i++) {
            step();
            writings[i] = compared.writings().get(i).known();
            if (compared.writings().get(i).is(Outcome.NEW)) {
                IncomingWriting coming = batch.writings().get(i);
                Writing writing = writing(coming);
                long id = bulk.texts().writing(writing, now);
                writings[i] = id;
                Long film = writing.filmId();
                pictures.place(
                        coming.pictures(),
                        film == null ? new PlacedOn.OnWriting(id) : new PlacedOn.OnFilm(film));
            }
        }
    }

    private Writing writing(IncomingWriting coming) {
        Writing w = coming.writing();
        Target target =
                coming.film() == IncomingWriting.NONE
                        ? null
                        : compared.targets().target(coming.film());
        return new Writing(
                0,
                w.uuid(),
                w.kind(),
                target == null ? null : films.key(target),
                null,
                viewing(coming.viewing()),
                w.title(),
                w.text(),
                w.state(),
                w.slug(),
                w.spoilers(),
                w.tags(),
                w.planned(),
                w.publishedOn(),
                w.publishedAt());
    }

    private @Nullable Long viewing(int index) {
        return index == IncomingWriting.NONE || viewings[index] == 0 ? null : viewings[index];
    }

    private void step() {
        if (done++ % REPORT_EVERY == 0) {
            progress.checkCancelled();
            progress.report(done, batch.size(), "import.progress.writing", done);
        }
    }
}
