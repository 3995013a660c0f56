package app.matinee.library.imports;

import static java.util.stream.Collectors.toMap;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingJournal;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.BallotPick;
import app.matinee.model.ExternalId;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.Film;
import app.matinee.model.Nomination;
import app.matinee.model.Person;
import app.matinee.model.SavedQuestion;
import app.matinee.model.SavedView;
import app.matinee.store.Session;
import app.matinee.store.Stamp;
import app.matinee.store.Travelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds which people, ballot marks, questions and films of the month of another journal this one
/// has, and what they add.
final class JournalComparison {

    private final Session session;
    private final IncomingBatch batch;
    private final BatchFilms films;
    private final AwardComparison.Compared awards;
    private final Noting.Memory memory;

    JournalComparison(
            Session session,
            IncomingBatch batch,
            BatchFilms films,
            AwardComparison.Compared awards,
            Noting.Memory memory) {
        this.session = session;
        this.batch = batch;
        this.films = films;
        this.awards = awards;
        this.memory = memory;
    }

    /// What was found, by index.
    record Compared(
            List<Verdict> people,
            List<Verdict> picks,
            List<Verdict> questions,
            List<Verdict> views,
            List<Verdict> features) {}

    Compared compare() {
        return new Compared(people(), picks(), questions(), views(), features());
    }

    private List<Verdict> people() {
        List<Person> coming = batch.journal().people();
        if (coming.isEmpty()) {
            return List.of();
        }
        Set<ExternalId> ids = new HashSet<>();
        coming.forEach(person -> ids.addAll(person.externalIds()));
        Map<ExternalId, Long> keys = new HashMap<>();
        session.matches().peopleBy(ids).forEach((id, found) -> keys.put(id, found.getFirst()));
        for (Stamp stamp : session.stamps().all(Travelling.PERSON)) {
            keys.put(IncomingPerson.identity(stamp.uuid()), stamp.id());
        }
        Map<Long, Person> mine =
                session.people().all().stream().collect(toMap(Person::id, person -> person));
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < coming.size(); i++) {
            Person known = known(coming.get(i), keys, mine);
            if (known == null) {
                verdicts.add(Verdict.of(Outcome.NEW));
            } else {
                Noting noting = noting(RecordKind.PERSON, i, 0);
                PersonMerge.merge(known, coming.get(i), noting);
                verdicts.add(Verdict.there(known.id(), noting));
            }
        }
        return verdicts;
    }

    private static @Nullable Person known(
            Person coming, Map<ExternalId, Long> keys, Map<Long, Person> mine) {
        for (ExternalId id : IncomingPerson.of(coming).ids()) {
            Long key = keys.get(id);
            if (key != null) {
                return mine.get(key);
            }
        }
        return null;
    }

    private List<Verdict> picks() {
        List<Verdict> verdicts = new ArrayList<>();
        List<BallotPick> mine =
                batch.journal().picks().isEmpty() ? List.of() : session.ballots().all();
        for (int i = 0; i < batch.journal().picks().size(); i++) {
            IncomingJournal.Pick coming = batch.journal().picks().get(i);
            Verdict nomination = awards.verdicts().get(coming.nomination());
            boolean stays =
                    nomination.is(Outcome.DOUBTFUL)
                            || nomination.is(Outcome.SKIPPED)
                            || nomination.is(Outcome.FAILED);
            verdicts.add(stays ? nomination : pick(i, coming, mine));
        }
        return verdicts;
    }

    private Verdict pick(int index, IncomingJournal.Pick coming, List<BallotPick> all) {
        Nomination given = awards.known().get(coming.nomination());
        long category = awards.categories().get(coming.nomination());
        List<Nomination> rivals =
                category == 0 ? List.of() : session.nominations().ofCategory(category);
        for (Nomination marked : rivals) {
            for (BallotPick mine : all) {
                if (mine.kind() == coming.pick().kind() && mine.nominationId() == marked.id()) {
                    Noting noting = noting(RecordKind.PICK, index, 0);
                    if (given == null || given.id() != marked.id()) {
                        noting.takes(ImportField.PICK, said(marked), said(coming.nomination()));
                    }
                    return Verdict.there(mine.id(), noting);
                }
            }
        }
        return Verdict.of(Outcome.NEW);
    }

    private String said(Nomination nomination) {
        return nomination.films().isEmpty()
                ? nomination.detail()
                : title(nomination.films().getFirst().filmId());
    }

    private String said(int nomination) {
        var coming = batch.nominations().get(nomination);
        return coming.films().isEmpty()
                ? coming.nomination().detail()
                : films.about(coming.films().getFirst().film());
    }

    private String title(long film) {
        return session.films().find(film).map(Film::title).orElse("");
    }

    private List<Verdict> questions() {
        List<Verdict> verdicts = new ArrayList<>();
        List<SavedQuestion> coming = batch.journal().questions();
        List<SavedQuestion> mine = coming.isEmpty() ? List.of() : session.questions().all();
        for (int i = 0; i < coming.size(); i++) {
            verdicts.add(question(i, coming.get(i), mine));
        }
        return verdicts;
    }

    private Verdict question(int index, SavedQuestion coming, List<SavedQuestion> all) {
        Noting noting = noting(RecordKind.QUESTION, index, 0);
        for (SavedQuestion mine : all) {
            boolean same =
                    mine.name().equals(coming.name()) && mine.question().equals(coming.question());
            if (mine.uuid().equals(coming.uuid()) || same) {
                if (!same) {
                    noting.takes(ImportField.QUESTION, mine.name(), coming.name());
                }
                return Verdict.there(mine.id(), noting);
            }
        }
        return Verdict.of(Outcome.NEW);
    }

    private List<Verdict> views() {
        List<Verdict> verdicts = new ArrayList<>();
        List<SavedView> coming = batch.journal().views();
        List<SavedView> mine = coming.isEmpty() ? List.of() : session.savedViews().all();
        for (int i = 0; i < coming.size(); i++) {
            verdicts.add(view(i, coming.get(i), mine));
        }
        return verdicts;
    }

    private Verdict view(int index, SavedView coming, List<SavedView> all) {
        Noting noting = noting(RecordKind.VIEW, index, 0);
        for (SavedView mine : all) {
            boolean named = mine.name().equals(coming.name());
            boolean same = named && mine.query().equals(coming.query());
            if (mine.uuid().equals(coming.uuid()) || same) {
                if (!same) {
                    noting.takes(
                            ImportField.VIEW,
                            named ? mine.query() : mine.name(),
                            named ? coming.query() : coming.name());
                }
                return Verdict.there(mine.id(), noting);
            }
        }
        return Verdict.of(Outcome.NEW);
    }

    private List<Verdict> features() {
        List<Verdict> verdicts = new ArrayList<>();
        List<IncomingJournal.Feature> coming = batch.journal().features();
        List<FeaturedFilm> mine = coming.isEmpty() ? List.of() : session.featured().all();
        for (int i = 0; i < coming.size(); i++) {
            Verdict out = films.withoutFilm(coming.get(i).film());
            verdicts.add(out == null ? feature(i, coming.get(i), mine) : out);
        }
        return verdicts;
    }

    private Verdict feature(int index, IncomingJournal.Feature coming, List<FeaturedFilm> all) {
        for (FeaturedFilm mine : all) {
            if (mine.uuid().equals(coming.feature().uuid())
                    || mine.month().equals(coming.feature().month())) {
                Noting noting = noting(RecordKind.FEATURE, index, mine.filmId());
                Target target = films.target(coming.film());
                if (target == null || target.key() != mine.filmId()) {
                    noting.takes(
                            ImportField.FILM, title(mine.filmId()), films.about(coming.film()));
                } else {
                    FeatureMerge.merge(mine, coming, _ -> 0L, noting);
                }
                return Verdict.there(mine.id(), noting);
            }
        }
        return Verdict.of(Outcome.NEW);
    }

    private Noting noting(RecordKind kind, int index, long film) {
        return new Noting(kind, index, film, memory);
    }
}
