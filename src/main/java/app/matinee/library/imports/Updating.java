package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.job.Progress;
import app.matinee.model.Ceremony;
import app.matinee.model.Credit;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.Link;
import app.matinee.model.Nomination;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fills what the journal has already, and remembers what its owner decided.
final class Updating {

    private final Session session;
    private final Comparison compared;
    private final IncomingBatch batch;
    private final NewFilms films;
    private final NewAwards awards;
    private final Progress progress;

    Updating(Session session, Comparison compared, BatchKeys keys, Progress progress) {
        this.session = session;
        this.compared = compared;
        this.batch = compared.batch();
        this.films = keys.films();
        this.awards = keys.awards();
        this.progress = progress;
    }

    void run() {
        new FilmComparison(session, batch, compared.memory())
                .eachKnown(compared.targets().matches(), progress, this::film);
        viewings();
        lists();
        writings();
        ceremonies();
        nominations();
        settle();
    }

    private void film(FilmComparison.Merged merged) {
        remember(merged.noting());
        if (merged.noting().fills().isEmpty()
                && merged.noting().conflicts().stream().noneMatch(Conflict::taken)) {
            return;
        }
        // The film may have been filled a moment ago, by another row of the same film.
        Film film = merged.merged();
        List<Credit> credits = new ArrayList<>(film.credits());
        credits.addAll(films.credits(merged.credits(), merged.mine().credits()));
        List<CustomValue> values = new ArrayList<>(film.customValues());
        values.addAll(films.values(merged.customValues()));
        Film filled =
                film.withCredits(credits)
                        .withCustomValues(values)
                        .withCompanies(films.companies(film.companies()))
                        .withReleases(films.releases(film.releases()));
        boolean comesIn = !merged.mine().shelves().catalogued() && filled.shelves().catalogued();
        session.films().update(comesIn ? AwardCredits.added(session, filled) : filled);
        merged.links().forEach(link -> session.links().insert(on(film.id(), link)));
    }

    private static Link on(long film, Link link) {
        return new Link(
                0,
                link.uuid(),
                film,
                link.kind(),
                link.url(),
                link.title(),
                link.language(),
                link.site(),
                link.country(),
                link.terms(),
                link.official(),
                link.checked());
    }

    private void viewings() {
        for (int i = 0; i < batch.viewings().size(); i++) {
            Verdict verdict = compared.viewings().get(i);
            if (verdict.known() != 0 && matters(verdict)) {
                int index = i;
                session.viewings()
                        .find(verdict.known())
                        .ifPresent(mine -> {
                            Noting noting =
                                    new Noting(
                                            RecordKind.VIEWING,
                                            index,
                                            mine.filmId(),
                                            compared.memory());
                            session.viewings()
                                    .update(
                                            ViewingComparison.merge(
                                                    mine,
                                                    batch.viewings().get(index).viewing(),
                                                    noting));
                            remember(noting);
                        });
            }
        }
    }

    private void lists() {
        ListComparison lists =
                new ListComparison(session, batch, compared.targets(), compared.memory());
        for (int i = 0; i < batch.lists().size(); i++) {
            Verdict verdict = compared.lists().get(i);
            if (verdict.known() != 0 && matters(verdict)) {
                IncomingList coming = batch.lists().get(i);
                Noting noting = lists.noting(i);
                FilmList merged = lists.merge(lists.known(coming), coming, noting, films::key);
                if (verdict.is(Outcome.MERGED)) {
                    session.lists().update(merged);
                }
                remember(noting);
            }
        }
    }

    private void writings() {
        for (int i = 0; i < batch.writings().size(); i++) {
            Verdict verdict = compared.writings().get(i);
            if (verdict.known() == 0 || !matters(verdict)) {
                continue;
            }
            int index = i;
            session.writings()
                    .find(verdict.known())
                    .ifPresent(mine -> {
                        long film = mine.filmId() == null ? 0 : mine.filmId();
                        Noting noting =
                                new Noting(RecordKind.WRITING, index, film, compared.memory());
                        session.writings()
                                .update(
                                        WritingMerge.merge(
                                                mine,
                                                batch.writings().get(index).writing(),
                                                noting));
                        remember(noting);
                    });
        }
    }

    private void ceremonies() {
        for (int i = 0; i < batch.ceremonies().size(); i++) {
            AwardIndex.Known known = compared.awards().ceremonies().get(i);
            if (known != null) {
                Ceremony filled = filled(known.ceremony(), batch.ceremonies().get(i));
                if (!filled.equals(known.ceremony())) {
                    session.awards().update(filled);
                }
            }
        }
    }

    private static Ceremony filled(Ceremony mine, IncomingCeremony coming) {
        Ceremony theirs = coming.ceremony();
        return new Ceremony(
                mine.id(),
                mine.uuid(),
                mine.bodyId(),
                mine.name(),
                mine.edition() == null ? theirs.edition() : mine.edition(),
                mine.date() == null ? theirs.date() : mine.date(),
                mine.start() == null && mine.date() == null ? theirs.start() : mine.start(),
                mine.filmYear() == null ? theirs.filmYear() : mine.filmYear(),
                mine.venue().isEmpty() ? theirs.venue() : mine.venue(),
                mine.city().isEmpty() ? theirs.city() : mine.city(),
                mine.hosts().isEmpty() ? theirs.hosts() : mine.hosts(),
                mine.note().isEmpty() ? theirs.note() : mine.note(),
                mine.honours());
    }

    private void nominations() {
        AwardComparison comparison =
                new AwardComparison(
                        new AwardIndex(session, batch),
                        batch,
                        compared.targets(),
                        compared.memory());
        for (int i = 0; i < batch.nominations().size(); i++) {
            Nomination mine = compared.awards().known().get(i);
            if (mine != null && matters(compared.awards().verdicts().get(i))) {
                IncomingNomination coming = batch.nominations().get(i);
                Noting noting = comparison.noting(i, mine);
                Nomination merged = AwardComparison.merge(mine, coming, noting);
                session.nominations()
                        .update(
                                AwardComparison.lacksNominees(mine, coming)
                                        ? merged.withNominees(awards.nominees(coming))
                                        : merged);
                remember(noting);
            }
        }
    }

    private static boolean matters(Verdict verdict) {
        return verdict.is(Outcome.MERGED) || !verdict.conflicts().isEmpty();
    }

    private void settle() {
        for (Map.Entry<Integer, Settlement> said : compared.decisions().films().entrySet()) {
            if (said.getValue() instanceof Settlement.Same(long film)) {
                session.matches().settle(FilmIndex.clue(batch.films().get(said.getKey())), film);
            }
        }
    }

    /// Keeps in mind where the journal's side was kept, so that it is not asked again.
    private void remember(Noting noting) {
        for (Conflict conflict : noting.conflicts()) {
            if (!conflict.taken() && noting.film() != 0) {
                session.matches().keep(noting.remembered(conflict.field(), conflict.theirs()));
            }
        }
    }
}
