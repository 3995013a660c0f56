package app.matinee.library.imports;

import static java.util.Objects.requireNonNull;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.CompanyCredit;
import app.matinee.model.Credit;
import app.matinee.model.CustomField;
import app.matinee.model.CustomValue;
import app.matinee.model.Film;
import app.matinee.model.Link;
import app.matinee.model.PersonRef;
import app.matinee.model.Release;
import app.matinee.model.Uuid7;
import app.matinee.store.Bulk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the new films of a batch into the journal, and knows their keys afterwards.
final class NewFilms {

    private final Comparison compared;
    private final People people;
    private final Instant now;
    private final Map<String, CustomField> fields = new HashMap<>();
    private final long[] keys;

    NewFilms(Comparison compared, People people, List<CustomField> fields, Instant now) {
        this.compared = compared;
        this.people = people;
        this.now = now;
        this.keys = new long[compared.batch().films().size()];
        fields.forEach(field -> this.fields.put(field.name(), field));
    }

    /// The key of a film of the batch, once it is inserted.
    long key(Target target) {
        return target.key() != 0 ? target.key() : keys[target.fresh()];
    }

    /// @return its key
    long insert(int index, IncomingFilm film, Bulk bulk) {
        List<Credit> credits = credits(film.credits(), List.of());
        Film whole =
                film.film()
                        .withCredits(credits)
                        .withCompanies(companies(film.film().companies()))
                        .withReleases(releases(film.film().releases()))
                        .withCustomValues(values(film.customValues(), bulk));
        keys[index] = bulk.films().film(whole, now, now);
        int position = 0;
        for (Link link : film.links()) {
            bulk.films().link(link, keys[index], position++, now);
        }
        return keys[index];
    }

    /// A new film together with what the batch says of it elsewhere.
    IncomingFilm whole(int index, List<Integer> twins) {
        IncomingBatch batch = compared.batch();
        IncomingFilm film = batch.films().get(index);
        for (int at : twins) {
            IncomingFilm twin = batch.films().get(at);
            Noting noting =
                    new Noting(RecordKind.FILM, at, 0, new Noting.Memory(Decisions.NONE, Set.of()));
            film =
                    new IncomingFilm(
                            film.source(),
                            new FilmMerge(noting, null).merge(film.film(), twin),
                            film.credits().isEmpty() ? twin.credits() : film.credits(),
                            joined(film.customValues(), twin.customValues()),
                            joined(film.links(), twin.links()),
                            joined(film.pictures(), twin.pictures()));
        }
        return film;
    }

    /// Credits with the people of the journal in them.
    List<Credit> credits(List<IncomingCredit> coming, List<Credit> there) {
        List<Credit> credits = new ArrayList<>();
        for (IncomingCredit credit : coming) {
            PersonRef person = people.person(credit.person(), there);
            credits.add(
                    new Credit(
                            0,
                            person,
                            credit.nameAs(),
                            credit.department(),
                            credit.job(),
                            credit.character()));
        }
        return credits;
    }

    List<CompanyCredit> companies(List<CompanyCredit> coming) {
        return coming.stream()
                .map(c -> new CompanyCredit(c.id(), people.company(c.company()), c.role()))
                .toList();
    }

    List<Release> releases(List<Release> coming) {
        return coming.stream()
                .map(r ->
                        r.distributor() == null
                                ? r
                                : new Release(
                                        r.id(),
                                        r.date(),
                                        r.country(),
                                        r.kind(),
                                        r.place(),
                                        people.company(r.distributor()),
                                        r.note()))
                .toList();
    }

    /// Values with the fields of the journal, which are made where it has none of the name. A film
    /// has one value of a field, the first that comes.
    List<CustomValue> values(List<IncomingCustomValue> coming, Bulk bulk) {
        Map<Long, CustomValue> values = new LinkedHashMap<>();
        for (IncomingCustomValue unfitted : coming) {
            IncomingCustomValue value = CustomFit.fitted(unfitted, fields);
            CustomField field = fields.computeIfAbsent(value.field(), _ -> insert(value, bulk));
            values.putIfAbsent(field.id(), new CustomValue(field.id(), value.value()));
        }
        return List.copyOf(values.values());
    }

    /// Values of fields that are there by now.
    List<CustomValue> values(List<IncomingCustomValue> coming) {
        Map<Long, CustomValue> values = new LinkedHashMap<>();
        for (IncomingCustomValue unfitted : coming) {
            IncomingCustomValue value = CustomFit.fitted(unfitted, fields);
            long field = requireNonNull(fields.get(value.field())).id();
            values.putIfAbsent(field, new CustomValue(field, value.value()));
        }
        return List.copyOf(values.values());
    }

    private CustomField insert(IncomingCustomValue value, Bulk bulk) {
        CustomField field =
                new CustomField(0, Uuid7.next(), value.field(), value.type(), value.choices());
        long id = bulk.films().customField(field, fields.size(), now);
        return new CustomField(id, field.uuid(), field.name(), field.type(), field.choices());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        other.stream().filter(item -> !one.contains(item)).forEach(both::add);
        return both;
    }
}
