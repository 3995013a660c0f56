package app.matinee.awards;

import app.matinee.library.Journal;
import app.matinee.model.AwardBody;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.CompanyRef;
import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Result;
import app.matinee.model.Standing;
import app.matinee.model.Uuid7;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The season of Anora, for tests: 15 wins from 35 nominations and two lists, in order of time.
public final class AnoraSeason {

    /// A body and its ceremony, then a line a nomination: category, nominees, result.
    private static final String SEASON =
            """
            Cannes Film Festival|Cannes|77th Cannes Film Festival|2024-05-25||Cannes|Camille Cottin|jury president Greta Gerwig
            - Palme d'Or|Sean Baker|won
            National Board of Review||National Board of Review 2024|2024-12-04||New York||
            - Top Ten Films||named
            American Film Institute|AFI|AFI Awards 2024|2024-12-05||Los Angeles||
            - Movies of the Year||named
            Golden Globe Awards|Globes|82nd Golden Globe Awards|2025-01-05|The Beverly Hilton|Beverly Hills||
            - Motion Picture – Musical or Comedy||nominated
            - Director|Sean Baker|nominated
            - Screenplay|Sean Baker|nominated
            - Female Actor – Musical or Comedy|Mikey Madison|nominated
            - Male Supporting Actor|Yura Borisov|nominated
            Critics' Choice Awards|Critics' Choice|30th Critics' Choice Awards|2025-02-07|Barker Hangar|Santa Monica|Chelsea Handler|moved from 12 January
            - Director|Sean Baker|nominated
            - Picture||won
            - Actress|Mikey Madison|nominated
            - Supporting Actor|Yura Borisov|nominated
            - Acting Ensemble||nominated
            - Original Screenplay|Sean Baker|nominated
            - Editing|Sean Baker|nominated
            Directors Guild of America|Directors|77th Directors Guild of America Awards|2025-02-08||Beverly Hills||
            - Feature Film|Sean Baker|won
            Producers Guild of America|Producers|36th Producers Guild of America Awards|2025-02-08||Los Angeles||
            - Theatrical Motion Picture|Alex Coco, Samantha Quan, Sean Baker|won
            Writers Guild of America|Writers|77th Writers Guild of America Awards|2025-02-15||Los Angeles and New York||
            - Original Screenplay|Sean Baker|won
            British Academy of Film and Television Arts|BAFTA|78th British Academy Film Awards|2025-02-16|Royal Festival Hall|London||
            - Leading Actress|Mikey Madison|won
            - Casting|Sean Baker, Samantha Quan|won
            - Film||nominated
            - Director|Sean Baker|nominated
            - Original Screenplay|Sean Baker|nominated
            - Supporting Actor|Yura Borisov|nominated
            - Editing|Sean Baker|nominated
            Film Independent Spirit Awards|Spirit|40th Independent Spirit Awards|2025-02-22||Santa Monica||
            - Feature||won
            - Director|Sean Baker|won
            - Lead Performance|Mikey Madison|won
            Screen Actors Guild|Actors|31st Screen Actors Guild Awards|2025-02-23|Shrine Auditorium|Los Angeles|Kristen Bell|
            - Cast||nominated
            - Female Lead|Mikey Madison|nominated
            - Male Supporting|Yura Borisov|nominated
            Academy of Motion Picture Arts and Sciences|Academy|97th Academy Awards|2025-03-02|Dolby Theatre|Los Angeles|Conan O'Brien|
            - Best Picture|Alex Coco, Samantha Quan, Sean Baker|won
            - Director|Sean Baker|won
            - Actress|Mikey Madison|won
            - Supporting Actor|Yura Borisov|nominated
            - Original Screenplay|Sean Baker|won
            - Film Editing|Sean Baker|won
            """;

    private AnoraSeason() {}

    /// The season with made-up keys, each its own; the film's is 1.
    public static List<Honour> honours() {
        List<Honour> honours = new ArrayList<>();
        AwardBody body = AwardBody.named("");
        Ceremony ceremony = Ceremony.of(0, "");
        for (String line : SEASON.lines().toList()) {
            String[] cells = line.substring(line.startsWith("- ") ? 2 : 0).split("\\|", -1);
            long id = honours.size() + 1;
            if (line.startsWith("- ")) {
                Category category = new Category(id, ceremony.id(), cells[0], cells[0], (int) id);
                honours.add(new Honour(body, ceremony, category, nomination(id, cells)));
            } else {
                body = new AwardBody(id, Uuid7.next(), cells[0], cells[1], "", "");
                ceremony = ceremony(id, cells);
            }
        }
        return List.copyOf(honours);
    }

    private static Ceremony ceremony(long id, String... cells) {
        return new Ceremony(
                id,
                Uuid7.next(),
                id,
                cells[2],
                null,
                new PartialDate(cells[3]),
                null,
                2024,
                cells[4],
                cells[5],
                cells[6].isEmpty() ? List.of() : List.of(cells[6]),
                cells[7],
                "");
    }

    private static Nomination nomination(long id, String... cells) {
        return new Nomination(
                id,
                Uuid7.next(),
                id,
                List.of(new NominatedFilm(0, 1, "")),
                Arrays.stream(cells[1].split(", "))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Nominee(0, name, null, null, false))
                        .toList(),
                "",
                Result.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Standing.OFFICIAL,
                "",
                "",
                "");
    }

    /// The premiere at Cannes and the start in American cinemas.
    public static List<Release> releases() {
        return List.of(
                new Release(
                        0,
                        new PartialDate("2024-10-18"),
                        "United States",
                        ReleaseKind.THEATRICAL,
                        "",
                        CompanyRef.named("Neon"),
                        ""),
                new Release(
                        0,
                        new PartialDate("2024-05-21"),
                        "France",
                        ReleaseKind.PREMIERE,
                        "Cannes Film Festival",
                        null,
                        "In competition · ten minutes of standing ovation"));
    }

    /// Adds the film with its season to a journal, as one step, and gives its key.
    public static long store(Journal journal) {
        Film film =
                Film.titled("Anora")
                        .withFacts(FilmFacts.NONE.withYear(2024))
                        .withCredits(
                                List.of(
                                        Credit.director(PersonRef.unknown("Sean Baker")),
                                        Credit.actor(PersonRef.unknown("Mikey Madison"), "Ani"),
                                        Credit.actor(PersonRef.unknown("Yura Borisov"), "Igor")))
                        .withReleases(releases());
        return journal.write(StepLabel.of("step.film.add", "Anora"), s -> store(s, film)).value();
    }

    private static long store(Session session, Film film) {
        long id = session.films().insert(film, 0);
        Map<String, Long> people = new HashMap<>();
        session.films()
                .find(id)
                .orElseThrow()
                .credits()
                .forEach(c -> people.put(c.person().name(), c.person().id()));
        Map<Long, Long> ceremonies = new HashMap<>();
        for (Honour honour : honours()) {
            long ceremony =
                    ceremonies.computeIfAbsent(
                            honour.ceremony().id(),
                            _ -> {
                                long body = session.awards().insert(honour.body());
                                return session.awards()
                                        .insert(honour.ceremony().withBodyId(body));
                            });
            Category category = honour.category();
            long inCategory =
                    session.awards()
                            .insert(
                                    new Category(
                                            0,
                                            ceremony,
                                            category.name(),
                                            category.canonical(),
                                            category.position()));
            Nomination nomination = honour.nomination();
            session.nominations()
                    .insert(
                            Nomination.of(
                                    inCategory,
                                    id,
                                    nomination.result(),
                                    nomination.nominees().stream()
                                            .map(n -> known(session, people, n.name()))
                                            .toList()),
                            0);
        }
        return id;
    }

    private static Nominee known(Session session, Map<String, Long> people, String name) {
        long person =
                people.computeIfAbsent(
                        name, _ -> session.people().resolve(PersonRef.unknown(name)));
        return new Nominee(0, name, person, null, false);
    }
}
