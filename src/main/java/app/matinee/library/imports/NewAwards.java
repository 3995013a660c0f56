package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCeremony;
import app.matinee.incoming.IncomingNomination;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.Outcome;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Credit;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.TextFold;
import app.matinee.store.Bulk;
import app.matinee.store.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the new bodies, ceremonies, categories and nominations of a batch into the journal.
final class NewAwards {

    private final Session session;
    private final Comparison compared;
    private final IncomingBatch batch;
    private final NewFilms films;
    private final People people;
    private final Instant now;
    private final Map<String, Long> bodies = new HashMap<>();
    private final Map<Integer, Long> ceremonies = new HashMap<>();
    private final Map<String, Long> categories = new HashMap<>();
    private final Map<Integer, Integer> categoryCounts = new HashMap<>();
    private final Map<Long, Integer> positions = new HashMap<>();
    private final long[] nominations;

    NewAwards(Session session, Comparison compared, NewFilms films, People people, Instant now) {
        this.session = session;
        this.compared = compared;
        this.batch = compared.batch();
        this.films = films;
        this.people = people;
        this.now = now;
        this.nominations = new long[batch.nominations().size()];
    }

    /// The key of a nomination of the batch once it is inserted; 0 for one that stays out.
    long nomination(int index) {
        Nomination known = compared.awards().known().get(index);
        return known == null ? nominations[index] : known.id();
    }

    /// The key of a ceremony of the batch, likewise.
    long ceremony(int index) {
        AwardIndex.Known known = compared.awards().ceremonies().get(index);
        return known == null ? ceremonies.getOrDefault(index, 0L) : known.ceremony().id();
    }

    void insert(AwardIndex index, Bulk bulk, Runnable step) {
        for (int i = 0; i < batch.nominations().size(); i++) {
            step.run();
            if (compared.awards().verdicts().get(i).is(Outcome.NEW)) {
                IncomingNomination coming = batch.nominations().get(i);
                long category = category(i, coming, index, bulk);
                nominations[i] =
                        bulk.awards()
                                .nomination(
                                        nomination(coming),
                                        category,
                                        positions.merge(category, 1, Integer::sum) - 1,
                                        now);
            }
        }
        ceremoniesAlone(index, bulk);
    }

    /// A ceremony that gave nothing and says why: to know of it is to know that nothing is missing.
    private void ceremoniesAlone(AwardIndex index, Bulk bulk) {
        for (int i = 0; i < batch.ceremonies().size(); i++) {
            boolean known = compared.awards().ceremonies().get(i) != null;
            if (!known && !batch.ceremonies().get(i).ceremony().note().isBlank()) {
                ceremony(i, index, bulk);
            }
        }
    }

    /// The nominees as the journal keeps them.
    List<Nominee> nominees(IncomingNomination coming) {
        List<Credit> credits = new ArrayList<>();
        for (IncomingNomination.OfFilm film : coming.films()) {
            Target target = compared.targets().target(film.film());
            boolean byName = coming.nominees().stream().anyMatch(n -> n.ids().isEmpty());
            if (byName && target != null && target.key() != 0) {
                session.films().find(target.key()).ifPresent(f -> credits.addAll(f.credits()));
            }
        }
        return coming.nominees().stream().map(n -> nominee(n, credits)).toList();
    }

    private Nominee nominee(IncomingNominee coming, List<Credit> credits) {
        return switch (coming.kind()) {
            case PERSON ->
                    new Nominee(0, coming.name(), people.nominee(coming, credits), null, false);
            case COMPANY -> new Nominee(0, coming.name(), null, people.company(coming), false);
            case COUNTRY -> new Nominee(0, coming.name(), null, null, true);
            case UNKNOWN -> new Nominee(0, coming.name(), null, null, false);
        };
    }

    private Nomination nomination(IncomingNomination coming) {
        Nomination given = coming.nomination();
        List<NominatedFilm> of = new ArrayList<>();
        for (IncomingNomination.OfFilm film : coming.films()) {
            Target target = compared.targets().target(film.film());
            if (target != null) {
                of.add(new NominatedFilm(0, films.key(target), film.detail()));
            }
        }
        return new Nomination(
                0,
                given.uuid(),
                0,
                of,
                nominees(coming),
                given.detail(),
                given.result(),
                given.standing(),
                given.citation(),
                given.source(),
                given.note());
    }

    private long category(int at, IncomingNomination coming, AwardIndex index, Bulk bulk) {
        AwardIndex.@Nullable Known there = compared.awards().ceremonies().get(coming.ceremony());
        long known = compared.awards().categories().get(at);
        if (known != 0 && there != null) {
            positions.computeIfAbsent(
                    known, _ -> there.given().getOrDefault(known, List.of()).size());
            return known;
        }
        long ceremony =
                there != null ? there.ceremony().id() : ceremony(coming.ceremony(), index, bulk);
        return categories.computeIfAbsent(
                ceremony + "|" + TextFold.fold(coming.category()),
                _ -> {
                    int position =
                            categoryCounts.merge(
                                            coming.ceremony(),
                                            there == null ? 1 : there.categories().size() + 1,
                                            (was, _) -> was + 1)
                                    - 1;
                    return bulk.awards()
                            .category(
                                    new Category(
                                            0,
                                            ceremony,
                                            coming.category(),
                                            coming.canonical(),
                                            position),
                                    ceremony);
                });
    }

    private long ceremony(int at, AwardIndex index, Bulk bulk) {
        Long made = ceremonies.get(at);
        if (made == null) {
            IncomingCeremony coming = batch.ceremonies().get(at);
            made = bulk.awards().ceremony(coming.ceremony(), body(coming.body(), index, bulk), now);
            ceremonies.put(at, made);
        }
        return made;
    }

    private long body(AwardBody coming, AwardIndex index, Bulk bulk) {
        AwardBody known = index.body(coming);
        return known != null
                ? known.id()
                : bodies.computeIfAbsent(
                        TextFold.fold(coming.name()), _ -> bulk.awards().body(coming, now));
    }
}
