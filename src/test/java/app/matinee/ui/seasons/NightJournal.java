package app.matinee.ui.seasons;

import app.matinee.library.Journal;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.Rating;
import app.matinee.model.Result;
import app.matinee.model.Shelves;
import app.matinee.model.Uuid7;
import app.matinee.store.StepLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Two ceremonies of one body and one of another with films that are seen, unseen and known from
/// them only.
final class NightJournal {

    private final Journal journal;
    private final Map<String, Long> films = new TreeMap<>();
    private final Map<String, Long> people = new TreeMap<>();
    private long earlier;
    private long later;

    private NightJournal(Journal journal) {
        this.journal = journal;
    }

    static NightJournal fill(Journal journal) {
        NightJournal made = new NightJournal(journal);
        made.fill();
        return made;
    }

    long film(String title) {
        return films.get(title);
    }

    long later() {
        return later;
    }

    private void fill() {
        seen("Lantern Street", 2023, 90);
        seen("The Long Ferry", 2023, 70);
        reference("Salt Weather", 2023);
        reference("Paper Kites", 2022);
        seen("Hollow Hours", 2022, 50);
        AwardBody body = new AwardBody(0, Uuid7.next(), "Harbour Awards", "", "Harbour Award", "");
        earlier = ceremony(body, "11th Harbour Awards", "2023-03-04", 2022);
        AwardBody stored =
                journal.awards().bodies().stream()
                        .filter(b -> b.name().equals("Harbour Awards"))
                        .findFirst()
                        .orElseThrow();
        later = ceremony(stored, "12th Harbour Awards", "2024-03-02", 2023);
        add(earlier, "Best Picture", "Paper Kites", Result.WON);
        add(earlier, "Best Picture", "Hollow Hours", Result.NOMINATED);
        add(later, "Best Picture", "Lantern Street", Result.WON);
        add(later, "Best Picture", "The Long Ferry", Result.NOMINATED);
        add(later, "Best Picture", "Salt Weather", Result.NOMINATED);
        add(later, "Directing", "Salt Weather", Result.WON, "Ines Aldana");
        add(later, "Directing", "Lantern Street", Result.NOMINATED, "Tom Verhaar");
        add(later, "Music", "Lantern Street", Result.NOMINATED, "Ada Rook");
        lagoon();
    }

    /// A festival of the same film year, with an actor who is named at both.
    private void lagoon() {
        AwardBody body = new AwardBody(0, Uuid7.next(), "Lagoon Festival", "Lagoon", "", "");
        long festival = ceremony(body, "5th Lagoon Festival", "2023-09-09", 2023);
        add(festival, "Best Actor", "Salt Weather", Result.WON, "Milo Dray");
        add(later, "Best Actor", "Salt Weather", Result.NOMINATED, "Milo Dray");
    }

    private long ceremony(AwardBody body, String name, String date, int filmYear) {
        return journal.awards()
                .addCeremony(
                        body,
                        Ceremony.of(0, name).withDate(new PartialDate(date)).withFilmYear(filmYear))
                .value();
    }

    private void add(long ceremony, String category, String film, Result result, String... people) {
        List<Nominee> nominees = Arrays.stream(people).map(this::nominee).toList();
        journal.awards()
                .addNomination(
                        ceremony, category, Nomination.of(0, films.get(film), result, nominees));
    }

    private Nominee nominee(String name) {
        long id =
                people.computeIfAbsent(
                        name,
                        _ ->
                                journal.write(
                                                StepLabel.of("step.test"),
                                                s -> s.people().insert(Person.named(name)))
                                        .value());
        return new Nominee(0, name, id, null, false);
    }

    private void seen(String title, int year, int rating) {
        Film film =
                titled(title, year)
                        .withShelves(Shelves.LIBRARY.withSeenUndated(true))
                        .withOpinion(Opinion.NONE.withRating(new Rating(rating)));
        films.put(title, journal.films().add(film).value());
    }

    private void reference(String title, int year) {
        Film film = titled(title, year).withShelves(Shelves.REFERENCE);
        films.put(title, journal.films().add(film).value());
    }

    private static Film titled(String title, int year) {
        return Film.titled(title).withFacts(FilmFacts.NONE.withYear(year));
    }
}
