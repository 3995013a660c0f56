package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingNominee;
import app.matinee.incoming.IncomingPerson;
import app.matinee.model.Company;
import app.matinee.model.CompanyRef;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.TextFold;
import app.matinee.model.Uuid7;
import app.matinee.store.Bulk;
import app.matinee.store.Session;
import app.matinee.store.Travelling;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The people and companies of an import: by identifier those of the journal; by name alone only
/// within the file, or within the film they are credited in; the others are made, once each.
final class People {

    private final Spellings spellings;
    private final Instant now;
    private final Map<UUID, Person> inFull = new HashMap<>();
    private final Map<ExternalId, Long> byId = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<ExternalId, Long> companiesById = new HashMap<>();
    private final Map<String, Long> companies = new HashMap<>();
    private @Nullable Bulk bulk;

    People(Session session, IncomingBatch batch, Instant now) {
        this.spellings = new Spellings(batch);
        this.now = now;
        Set<ExternalId> ids = new HashSet<>(spellings.ids());
        for (Person person : batch.journal().people()) {
            inFull.put(person.uuid(), person);
            ids.addAll(IncomingPerson.of(person).ids());
        }
        session.matches().peopleBy(ids).forEach((id, keys) -> byId.put(id, keys.getFirst()));
        if (ids.stream().anyMatch(People::isIdentity)) {
            session.stamps()
                    .all(Travelling.PERSON)
                    .forEach(stamp -> byId.put(IncomingPerson.identity(stamp.uuid()), stamp.id()));
        }
        session.companies().all().forEach(c -> companies.putIfAbsent(c.name(), c.id()));
    }

    /// Where new ones are put, until it is closed; whoever may be new must be asked for by then.
    void into(Bulk newBulk) {
        this.bulk = newBulk;
    }

    /// @param film the credits the film has already, whose people are known by name
    PersonRef person(IncomingPerson person, List<Credit> film) {
        return new PersonRef(key(person, film), person.name());
    }

    private long key(IncomingPerson person, List<Credit> film) {
        if (person.ids().isEmpty()) {
            Long credited = credited(person.name(), film);
            return credited != null
                    ? credited
                    : byName.computeIfAbsent(person.name(), _ -> insert(person));
        }
        Long known =
                person.ids().stream()
                        .map(byId::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        long key = known == null ? insert(person) : known;
        person.ids().forEach(id -> byId.putIfAbsent(id, key));
        return key;
    }

    /// The key of the person nominated; null where the name is all that is known.
    @Nullable Long nominee(IncomingNominee nominee, List<Credit> film) {
        return nominee.ids().isEmpty()
                ? credited(nominee.name(), film)
                : Long.valueOf(
                        person(new IncomingPerson(nominee.name(), nominee.ids()), film).id());
    }

    long company(IncomingNominee nominee) {
        if (nominee.ids().isEmpty()) {
            return company(nominee.name());
        }
        ExternalId id = nominee.ids().getFirst();
        return companiesById.computeIfAbsent(id, _ -> company(spellings.of(id).getFirst()));
    }

    CompanyRef company(CompanyRef company) {
        return company.id() != 0
                ? company
                : new CompanyRef(company(company.name()), company.name());
    }

    private long company(String name) {
        return companies.computeIfAbsent(
                name, _ -> bulk().films().company(new Company(0, Uuid7.next(), name), now));
    }

    private static @Nullable Long credited(String name, List<Credit> film) {
        String folded = TextFold.fold(name);
        for (Credit credit : film) {
            if (TextFold.fold(credit.shownName()).equals(folded)
                    || TextFold.fold(credit.person().name()).equals(folded)) {
                return credit.person().id();
            }
        }
        return null;
    }

    private long insert(IncomingPerson person) {
        ExternalId first = person.ids().isEmpty() ? null : person.ids().getFirst();
        UUID identity =
                first != null && isIdentity(first) ? UUID.fromString(first.value()) : Uuid7.next();
        Person whole = inFull.get(identity);
        if (whole != null) {
            return bulk().films().person(whole, now);
        }
        List<String> names = first == null ? List.of(person.name()) : spellings.of(first);
        return bulk().films()
                .person(
                        new Person(
                                0,
                                identity,
                                names.getFirst(),
                                "",
                                names.subList(1, names.size()),
                                null,
                                null,
                                "",
                                person.ids().stream().filter(i -> !isIdentity(i)).toList()),
                        now);
    }

    private static boolean isIdentity(ExternalId id) {
        return id.scheme().equals(IncomingPerson.IDENTITY);
    }

    private Bulk bulk() {
        if (bulk == null) {
            throw new IllegalStateException("somebody new after all was inserted");
        }
        return bulk;
    }
}
