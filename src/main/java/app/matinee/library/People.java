package app.matinee.library;

import app.matinee.model.CreditRoll;
import app.matinee.model.Done;
import app.matinee.model.Filmographies;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Person;
import app.matinee.model.PersonHonours;
import app.matinee.model.PersonPage;
import app.matinee.model.PersonRef;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import app.matinee.model.Touched;
import app.matinee.store.Database;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The verbs on people.
public final class People {

    private static final int MOST_PARTNERS = 12;
    private static final int NAMESAKES = 20;

    private final Database database;

    People(Database database) {
        this.database = database;
    }

    /// A person with their honours and credits; empty if they are gone.
    public Optional<PersonHonours> honours(long person) {
        return database.read(s -> s.people().find(person).map(p -> honours(s, p)));
    }

    /// The person of exactly this name, if there is one and no namesake: whom a typed name means.
    public Optional<PersonRef> onlyOne(String name) {
        String folded = TextFold.fold(name);
        List<PersonRef> same =
                database.read(s -> s.people().suggest(name, NAMESAKES)).stream()
                        .map(PersonSuggestion::person)
                        .filter(person -> TextFold.fold(person.name()).equals(folded))
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /// Who directed, wrote and played in all films, to be counted.
    public CreditRoll creditRoll() {
        return database.read(s -> s.creditRoll().all());
    }

    /// The same of some films, with the names of their people and of some others.
    public CreditRoll creditRollOf(Collection<Long> films, Collection<Long> people) {
        return database.read(s -> s.creditRoll().of(films, people));
    }

    /// All the journal knows of a person, for their page; empty if they are gone.
    public Optional<PersonPage> page(long person) {
        return database.read(s -> s.people().find(person).map(p -> page(s, p)));
    }

    /// Who worked on which films.
    public Filmographies filmographies() {
        return database.read(s -> s.filmographies().all());
    }

    /// Reads again what a write touched, to bring [#filmographies] in line with it.
    public Filmographies filmographies(Filmographies known, Touched touched) {
        return known.with(
                touched.films(),
                database.read(s -> s.filmographies().of(touched.films(), touched.people())));
    }

    /// Changes a person as they are stored; someone gone meanwhile stays gone.
    public Done<Long> edit(Person person, PersonField field, UnaryOperator<Person> change) {
        return database.write(
                StepLabel.of(field.stepKey(), person.name()),
                s -> {
                    s.people().find(person.id()).map(change).ifPresent(s.people()::update);
                    return person.id();
                });
    }

    /// Those who may be the same person because they share the name, with what tells them apart.
    public List<PersonHonours> namesakes(long person) {
        return database.read(s ->
                s.people().find(person).stream()
                        .flatMap(p -> s.people().namesakes(p).stream())
                        .map(p -> honours(s, p))
                        .toList());
    }

    /// Makes two records of one person one: credits, honours, pictures and identifiers of both go
    /// to the one kept, which is also known by the other's names. Gives the key of the one kept.
    ///
    /// @throws java.util.NoSuchElementException if one of the two is gone
    public Done<Long> merge(long kept, long gone) {
        Person keeps = named(kept);
        Person goes = named(gone);
        return database.write(
                StepLabel.of("step.person.merge", goes.name(), keeps.name()),
                s -> {
                    s.nominations().replacePerson(goes.ref(), keeps.ref());
                    s.people().replace(goes, keeps);
                    s.people().update(both(keeps, goes));
                    return kept;
                });
    }

    private Person named(long id) {
        return database.read(s -> s.people().find(id)).orElseThrow();
    }

    private static Person both(Person kept, Person gone) {
        Set<String> names = new LinkedHashSet<>(kept.otherNames());
        names.add(gone.name());
        names.addAll(gone.otherNames());
        names.remove(kept.name());
        return new Person(
                kept.id(),
                kept.uuid(),
                kept.name(),
                kept.sortName().isEmpty() && kept.name().equals(gone.name())
                        ? gone.sortName()
                        : kept.sortName(),
                List.copyOf(names),
                kept.born() == null ? gone.born() : kept.born(),
                kept.died() == null ? gone.died() : kept.died(),
                Stream.of(kept.note(), gone.note())
                        .filter(note -> !note.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n\n")),
                Stream.concat(kept.externalIds().stream(), gone.externalIds().stream())
                        .distinct()
                        .toList());
    }

    private static PersonPage page(Session s, Person person) {
        return new PersonPage(
                honours(s, person),
                s.filmographies().creditsOf(person.id()),
                s.filmographies().partners(person.id(), MOST_PARTNERS),
                s.filmographies().portrait(person.id()).orElse(null),
                s.people().namesakes(person).size());
    }

    private static PersonHonours honours(Session s, Person person) {
        List<Honour> honours = s.nominations().ofPerson(person.id());
        Set<Long> films =
                honours.stream()
                        .flatMap(h -> h.nomination().films().stream())
                        .map(NominatedFilm::filmId)
                        .collect(Collectors.toSet());
        return new PersonHonours(
                person, honours, s.films().titlesAndYears(films), s.people().credits(person.id()));
    }
}
