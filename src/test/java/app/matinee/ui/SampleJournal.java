package app.matinee.ui;

import app.matinee.library.Journal;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Copy;
import app.matinee.model.Credit;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmTexts;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.Money;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.Person;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Result;
import app.matinee.model.Shelves;
import app.matinee.model.Viewing;
import app.matinee.model.Watchlisting;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.store.StepLabel;
import java.util.List;

/// A small journal for tests: Anora with something of everything, a rated film that is owned, one
/// on the watchlist, one without a year, and one that is only known through awards.
public final class SampleJournal {

    private SampleJournal() {}

    /// Fills an empty journal; gives the key of Anora.
    public static long fill(Journal journal) {
        long anora = journal.films().add(anora()).value();
        journal.films()
                .add(
                        film("Parasite", 2019, "Bong Joon Ho")
                                .withOpinion(Opinion.NONE.withRating(new Rating(100)))
                                .withShelves(
                                        Shelves.LIBRARY
                                                .withCopies(List.of(Copy.of("Blu-ray")))
                                                .withSeenUndated(true)));
        journal.films()
                .add(
                        film("The Tree of Life", 2011, "Terrence Malick")
                                .withShelves(
                                        Shelves.LIBRARY.withWatchlist(
                                                new Watchlisting(
                                                        new PartialDate("2025-02"), "", 0))));
        journal.films().add(Film.titled("A film without a year"));
        journal.films().add(film("Wicked", 2024, "Jon M. Chu").withShelves(Shelves.REFERENCE));
        honours(journal, anora);
        journal.viewings()
                .log(
                        Viewing.on(anora, new PartialDate("2025-04-12"))
                                .withRating(new Rating(90))
                                .withNote("Seen with the lights of the city still on."));
        journal.links()
                .add(Link.of(anora, LinkKind.TRAILER, "https://example.org/anora", "Trailer"));
        journal.writings()
                .add(
                        Writing.of(WritingKind.REVIEW, anora, "Nobody is Cinderella")
                                .withText("She signs. *Everyone* else reads the small print."));
        return anora;
    }

    private static Film anora() {
        return film("Anora", 2024, "Sean Baker")
                .withTitles(
                        Film.titled("Anora").titles().withTagline("Every fairy tale sends a bill."))
                .withFacts(
                        new FilmFacts(
                                2024,
                                139,
                                List.of("US"),
                                List.of("en", "ru", "hy"),
                                List.of("Comedy", "Drama", "Romance"),
                                new Money(6_000_000, "USD"),
                                new Money(56_500_000, "USD")))
                .withTexts(new FilmTexts("Ani dances in a club and marries a boy.", ""))
                .withCredits(
                        List.of(
                                Credit.director(PersonRef.unknown("Sean Baker")),
                                Credit.actor(PersonRef.unknown("Mikey Madison"), "Ani"),
                                Credit.actor(PersonRef.unknown("Yura Borisov"), "Igor")))
                .withReleases(
                        List.of(
                                new Release(
                                        0,
                                        new PartialDate("2024-05-21"),
                                        "FR",
                                        ReleaseKind.PREMIERE,
                                        "Cannes",
                                        null,
                                        ""),
                                new Release(
                                        0,
                                        new PartialDate("2024-10-18"),
                                        "US",
                                        ReleaseKind.THEATRICAL,
                                        "",
                                        null,
                                        "")))
                .withExternalIds(List.of(new ExternalId(ExternalId.IMDB, "tt28607951")));
    }

    private static void honours(Journal journal, long anora) {
        long cannes =
                journal.awards()
                        .addCeremony(
                                AwardBody.named("Cannes Film Festival"),
                                Ceremony.of(0, "77th Cannes Film Festival")
                                        .withDate(new PartialDate("2024-05-25")))
                        .value();
        journal.awards()
                .addNomination(
                        cannes, "Palme d’Or", Nomination.of(0, anora, Result.WON, List.of()));
        long academy =
                journal.awards()
                        .addCeremony(
                                AwardBody.named("Academy Awards"),
                                Ceremony.of(0, "97th Academy Awards")
                                        .withDate(new PartialDate("2025-03-02")))
                        .value();
        for (String category : List.of("Best Picture", "Directing")) {
            journal.awards()
                    .addNomination(
                            academy, category, Nomination.of(0, anora, Result.WON, List.of()));
        }
        journal.awards()
                .addNomination(
                        academy,
                        "Actor in a Supporting Role",
                        Nomination.of(0, anora, Result.NOMINATED, List.of()));
    }

    /// Gives Sean Baker three Academy Awards in one night, all for Anora.
    public static void threeInOneNight(Journal journal, long anora) {
        Ceremony academy =
                journal.awards().bodies().stream()
                        .flatMap(body -> journal.awards().ceremonies(body.id()).stream())
                        .filter(ceremony -> ceremony.name().startsWith("97th"))
                        .findFirst()
                        .orElseThrow();
        Person baker = Person.named("Sean Baker");
        long person =
                journal.write(StepLabel.of("step.test"), s -> s.people().insert(baker)).value();
        for (String category : List.of("Directing", "Film Editing", "Writing")) {
            journal.awards()
                    .addNomination(
                            academy.id(),
                            category,
                            Nomination.of(
                                    0,
                                    anora,
                                    Result.WON,
                                    List.of(new Nominee(0, baker.name(), person, null, false))));
        }
    }

    private static Film film(String title, int year, String director) {
        return Film.titled(title)
                .withFacts(FilmFacts.NONE.withYear(year))
                .withCredits(List.of(Credit.director(PersonRef.unknown(director))));
    }
}
