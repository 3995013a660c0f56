package app.matinee.awards.history;

import static java.util.Objects.requireNonNull;

import app.matinee.model.AwardBody;
import app.matinee.model.AwardRecords;
import app.matinee.model.AwardedFilm;
import app.matinee.model.AwardedPerson;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.LibraryTitle;
import app.matinee.model.Nomination;
import app.matinee.store.Transactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// All awards of a journal up to some day, immutable, found by film, person, ceremony and prize.
///
/// Everything is in order of time: ceremonies by their day, inside one the categories in its order,
/// inside one the nominations in theirs.
public final class AwardHistory {

    private final AwardRecords records;
    private final Roll roll;
    private final Prizes prizes;
    private final Counting counting;
    private final HonourIndex index;

    private AwardHistory(
            AwardRecords records,
            Roll roll,
            Prizes prizes,
            Counting counting,
            List<Honour> honours) {
        this.records = records;
        this.roll = roll;
        this.prizes = prizes;
        this.counting = counting;
        this.index = HonourIndex.of(honours, prizes);
    }

    /// Reads the whole history of a journal.
    public static AwardHistory read(Transactions journal) {
        return of(journal.read(session -> session.awardHistory().all()));
    }

    /// The same awards with what a journal says of some films now, such as whether they have been
    /// seen. To be used where no award changed; this very history where nothing of it did.
    public AwardHistory withFilms(Transactions journal, Set<Long> changed) {
        AwardRecords now = journal.read(session -> session.awardHistory().again(records, changed));
        boolean same =
                now.films().equals(records.films()) && now.library().equals(records.library());
        return same
                ? this
                : new AwardHistory(now, roll.withFilms(now.films()), prizes, counting, index.all());
    }

    public static AwardHistory of(AwardRecords records) {
        Roll roll = Roll.of(records);
        Prizes prizes =
                Prizes.of(
                        roll.categories(), c -> roll.body(roll.ceremony(c.ceremonyId()).bodyId()));
        Counting counting = Counting.of(roll.categories());
        return new AwardHistory(records, roll, prizes, counting, honours(records, roll));
    }

    private static List<Honour> honours(AwardRecords records, Roll roll) {
        Map<Long, List<Nomination>> byCategory =
                records.nominations().stream()
                        .collect(Collectors.groupingBy(Nomination::categoryId));
        return roll.categories().stream()
                .flatMap(category ->
                        byCategory.getOrDefault(category.id(), List.of()).stream()
                                .map(nomination -> honour(roll, category, nomination)))
                .toList();
    }

    private static Honour honour(Roll roll, Category category, Nomination nomination) {
        Ceremony ceremony = roll.ceremony(category.ceremonyId());
        return new Honour(roll.body(ceremony.bodyId()), ceremony, category, nomination);
    }

    /// What was known at the end of a day: later ceremonies are left out.
    public AwardHistory until(LocalDate day) {
        if (roll.ceremonies().stream().noneMatch(c -> isLater(c, day))) {
            return this;
        }
        List<Honour> known = index.all().stream().filter(h -> !isLater(h.ceremony(), day)).toList();
        return new AwardHistory(
                records, roll.keeping(c -> !isLater(c, day)), prizes, counting, known);
    }

    private static boolean isLater(Ceremony ceremony, LocalDate day) {
        LocalDate held = CeremonyTime.of(ceremony);
        return held.isAfter(day) && !held.equals(LocalDate.MAX);
    }

    public List<AwardBody> bodies() {
        return records.bodies();
    }

    /// All ceremonies in order of time.
    public List<Ceremony> ceremonies() {
        return roll.ceremonies();
    }

    /// A body's ceremonies in order of time.
    public List<Ceremony> ceremonies(long body) {
        return roll.ceremonies().stream().filter(c -> c.bodyId() == body).toList();
    }

    /// A ceremony's categories in its order, those nobody is nominated in included.
    public List<Category> categories(long ceremony) {
        return roll.categories(ceremony);
    }

    /// The prizes there are, those with most winners first.
    public List<Prize> prizes() {
        return index.prizes();
    }

    /// The prize that a category is.
    public Prize prize(Category category) {
        return prizes.of(category);
    }

    /// What counts as a win, a nomination, a special award.
    public Counting counting() {
        return counting;
    }

    public List<Honour> honours() {
        return index.all();
    }

    public List<Honour> ofFilm(long film) {
        return index.ofFilm(film);
    }

    public List<Honour> ofPerson(long person) {
        return index.ofPerson(person);
    }

    public List<Honour> ofCeremony(long ceremony) {
        return index.ofCeremony(ceremony);
    }

    public List<Honour> ofPrize(Prize prize) {
        return prizes.find(prize.key()).map(index::ofPrize).orElse(List.of());
    }

    /// The prize of a body and a canonical name, or empty where nobody was ever nominated for it.
    public Optional<Prize> prize(UUID body, String canonical) {
        return roll.body(body)
                .flatMap(b -> prizes.find(Prize.key(b.id(), canonical)))
                .filter(prize -> !index.ofPrize(prize).isEmpty());
    }

    public Optional<AwardBody> body(UUID uuid) {
        return roll.body(uuid);
    }

    public Optional<Ceremony> ceremony(UUID uuid) {
        return roll.ceremony(uuid);
    }

    public Optional<AwardedFilm> film(UUID uuid) {
        return roll.film(uuid);
    }

    public Optional<AwardedPerson> person(UUID uuid) {
        return roll.person(uuid);
    }

    public AwardBody body(long id) {
        return roll.body(id);
    }

    /// A film that is nominated for something.
    ///
    /// @throws NullPointerException where none of this key is
    public AwardedFilm film(long id) {
        return requireNonNull(roll.films().get(id));
    }

    /// A person who is nominated for something or directed what is.
    ///
    /// @throws NullPointerException where none of this key is
    public AwardedPerson person(long id) {
        return requireNonNull(roll.people().get(id));
    }

    public Collection<AwardedPerson> people() {
        return roll.people().values();
    }

    public Collection<AwardedFilm> films() {
        return roll.films().values();
    }

    /// The films of a nomination, in its order.
    public List<AwardedFilm> films(Honour honour) {
        return honour.nomination().films().stream().map(f -> film(f.filmId())).toList();
    }

    /// The films of the library in the order of their titles.
    public List<LibraryTitle> library() {
        return records.library();
    }
}
