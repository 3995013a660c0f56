package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.library.imports.Doubt.Reason;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmKind;
import app.matinee.model.TextFold;
import app.matinee.store.MatchStore.Titled;
import app.matinee.store.Session;
import app.matinee.store.Travelling;
import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds which film of the journal each film of a batch is: by identifiers, then by what the owner
/// said before, then by title and year. What is not plain is a doubt, never a guess.
final class Matching {

    private static final int CHECK_EVERY = 256;

    private final Session session;
    private final IncomingBatch batch;
    private final Decisions decisions;
    private final FilmIndex index;
    private final Identities identities;
    private final Twins twins;

    Matching(Session session, IncomingBatch batch, Decisions decisions) {
        this.session = session;
        this.batch = batch;
        this.decisions = decisions;
        this.twins = new Twins(batch.films());
        this.index = new FilmIndex(session.matches(), batch.films());
        this.identities = Identities.of(session, batch, Travelling.FILM);
    }

    List<Match> all(Progress progress) {
        List<Match> matches = new ArrayList<>(batch.films().size());
        for (int i = 0; i < batch.films().size(); i++) {
            if (i % CHECK_EVERY == 0) {
                progress.checkCancelled();
            }
            matches.add(decided(i, batch.films().get(i)));
        }
        return matches;
    }

    private Match decided(int at, IncomingFilm film) {
        if (decisions.leftOut().contains(new Decisions.Row(RecordKind.FILM, at))) {
            return new Match.Out(Phrase.of("import.reason.leftOut"));
        }
        return switch (decisions.films().get(at)) {
            case Settlement.Same(long known) -> new Match.Known(known);
            case Settlement.LeaveOut _ -> new Match.Out(Phrase.of("import.reason.leftOut"));
            case Settlement.Another _ -> fresh(at, film, null);
            case null -> undecided(at, film, plain(at, film));
        };
    }

    private Match undecided(int at, IncomingFilm film, Match plain) {
        return switch (plain) {
            case Match.Doubtful(Doubt doubt) -> {
                Doubt here = new Doubt(at, doubt.reason(), doubt.candidates());
                yield decisions.acceptDoubtful()
                        ? new Match.Known(doubt.candidates().getFirst().film())
                        : new Match.Doubtful(here);
            }
            case Match.Fresh(@Nullable Doubt doubt) ->
                    fresh(
                            at,
                            film,
                            doubt == null
                                    ? null
                                    : new Doubt(at, doubt.reason(), doubt.candidates()));
            default -> plain;
        };
    }

    private Match fresh(int at, IncomingFilm film, @Nullable Doubt doubt) {
        // What another journal holds apart is apart.
        int twin = batch.isOfJournal() ? -1 : twins.ofEarlier(at, film, index.titles(at));
        if (twin >= 0) {
            return new Match.Twin(twin);
        }
        return doubt == null ? Match.Fresh.PLAINLY : new Match.Fresh(doubt);
    }

    /// Without the owner's word; doubts do not know their place yet.
    private Match plain(int at, IncomingFilm film) {
        long same = identities.key(film.film().uuid());
        if (same != 0) {
            return new Match.Known(same);
        }
        Set<Long> byIds = index.byIds(film);
        if (byIds.size() == 1) {
            return byId(at, film, byIds.iterator().next());
        }
        if (byIds.size() > 1) {
            return doubtful(Reason.IDENTIFIERS, byIds);
        }
        long settled = index.settled(film);
        return settled > 0 ? new Match.Known(settled) : byTitle(at, film);
    }

    /// An identifier says which film it is, unless title and year both say another.
    private Match byId(int at, IncomingFilm film, long known) {
        Integer year = film.film().facts().year();
        List<Titled> titled = index.byTitle(at);
        if (year == null || titled.stream().anyMatch(t -> t.film() == known)) {
            return new Match.Known(known);
        }
        Film there = session.films().find(known).orElseThrow();
        Integer itsYear = there.facts().year();
        if (itsYear == null || Math.abs(itsYear - year) <= 1) {
            return new Match.Known(known);
        }
        List<Long> candidates = new ArrayList<>();
        titled.stream().filter(t -> year.equals(t.year())).forEach(t -> candidates.add(t.film()));
        candidates.add(known);
        return doubtful(Reason.IDENTIFIERS, candidates);
    }

    private Match byTitle(int at, IncomingFilm film) {
        List<Titled> titled =
                index.byTitle(at).stream().filter(t -> mayBe(film, t.film())).toList();
        if (titled.isEmpty()) {
            return Match.Fresh.PLAINLY;
        }
        Integer year = film.film().facts().year();
        if (year == null) {
            return titled.stream().allMatch(t -> t.year() == null)
                    ? ofTheYear(film, titled)
                    : doubtful(Reason.NO_YEAR, films(titled));
        }
        List<Titled> exact = titled.stream().filter(t -> year.equals(t.year())).toList();
        if (exact.isEmpty() && film.film().shelves().catalogued()) {
            exact = titled.stream().filter(t -> ofTheSeasonAfter(t, year)).toList();
        }
        if (!exact.isEmpty()) {
            return ofTheYear(film, exact);
        }
        List<Titled> undated = titled.stream().filter(t -> t.year() == null).toList();
        List<Titled> near =
                titled.stream()
                        .filter(t -> t.year() != null && Math.abs(t.year() - year) == 1)
                        .toList();
        if (!near.isEmpty()) {
            return doubtful(Reason.NEAR_YEAR, films(near));
        }
        return undated.isEmpty()
                ? new Match.Fresh(doubt(Reason.REMAKE, films(titled)))
                : doubtful(Reason.NO_YEAR, films(undated));
    }

    /// Of a film known through awards only the year is the season's, which may be the one after the
    /// year of its first showing.
    private static boolean ofTheSeasonAfter(Titled there, int year) {
        return there.reference() && there.year() != null && there.year() == year + 1;
    }

    private Match ofTheYear(IncomingFilm film, List<Titled> exact) {
        if (exact.size() > 1) {
            List<Titled> directed =
                    exact.stream()
                            .filter(t -> Boolean.TRUE.equals(sameDirectors(film, t)))
                            .toList();
            return directed.size() == 1
                    ? new Match.Known(directed.getFirst().film())
                    : doubtful(Reason.NAMESAKES, films(exact));
        }
        Titled only = exact.getFirst();
        if ((only.kind() == FilmKind.SHORT) != (film.film().kind() == FilmKind.SHORT)
                && !Boolean.TRUE.equals(sameDirectors(film, only))) {
            return doubtful(Reason.SHORT, films(exact));
        }
        return Boolean.FALSE.equals(sameDirectors(film, only))
                ? doubtful(Reason.DIRECTORS, films(exact))
                : new Match.Known(only.film());
    }

    /// Two identifiers of one catalogue that differ are two films.
    private boolean mayBe(IncomingFilm film, long there) {
        if (film.ids().isEmpty()) {
            return true;
        }
        List<ExternalId> known = session.films().identifiers(there);
        return film.ids().stream()
                .noneMatch(id ->
                        known.stream()
                                .anyMatch(k ->
                                        k.scheme().equals(id.scheme())
                                                && !k.value().equals(id.value())));
    }

    /// Whether both name a director in common; null where one side names none.
    private @Nullable Boolean sameDirectors(IncomingFilm film, Titled there) {
        Set<String> theirs =
                film.credits().stream()
                        .filter(c -> c.job().equals(Credit.DIRECTOR))
                        .map(IncomingCredit::person)
                        .map(person -> TextFold.fold(person.name()))
                        .collect(Collectors.toSet());
        if (theirs.isEmpty()) {
            return null;
        }
        List<String> ours = session.films().find(there.film()).orElseThrow().directors();
        return ours.isEmpty() ? null : ours.stream().map(TextFold::fold).anyMatch(theirs::contains);
    }

    private static List<Long> films(List<Titled> titled) {
        return titled.stream().map(Titled::film).toList();
    }

    private Match doubtful(Reason reason, Collection<Long> films) {
        return new Match.Doubtful(doubt(reason, films));
    }

    private Doubt doubt(Reason reason, Collection<Long> films) {
        return new Doubt(-1, reason, Candidates.of(session, films));
    }
}
