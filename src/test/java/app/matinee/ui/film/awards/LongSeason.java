package app.matinee.ui.film.awards;

import app.matinee.library.Journal;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.NewHonour;
import app.matinee.model.Nomination;
import app.matinee.model.Nominee;
import app.matinee.model.PartialDate;
import app.matinee.model.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Films with more awards than most: one of many ceremonies, one of fourteen nominations in a night.
final class LongSeason {

    private LongSeason() {}

    /// A film with sixty ceremonies, five results each, of sixty bodies.
    static long store(Journal journal) {
        long film = film(journal, "The Longest Season");
        List<NewHonour> honours = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            AwardBody body = AwardBody.named("Circle of Critics number " + (i + 1));
            Ceremony ceremony =
                    Ceremony.of(0, (i + 20) + "th Circle of Critics Awards")
                            .withDate(
                                    new PartialDate(
                                            LocalDate.of(2024, 9, 1).plusDays(4L * i).toString()));
            for (int j = 0; j < 5; j++) {
                honours.add(
                        new NewHonour(
                                body,
                                ceremony,
                                "Category number " + (j + 1),
                                nomination(film, (i + j) % 3 == 0, "Some Person " + j)));
            }
        }
        journal.awards().addHonours(honours);
        return film;
    }

    /// A film with fourteen nominations in one ceremony, six of them won.
    static long oneNight(Journal journal) {
        long film = film(journal, "A Great Night");
        AwardBody body = AwardBody.named("Academy of Motion Picture Arts and Sciences");
        Ceremony ceremony =
                Ceremony.of(0, "89th Academy Awards").withDate(new PartialDate("2017-02-26"));
        List<NewHonour> honours = new ArrayList<>();
        for (String category :
                List.of(
                        "Best Picture",
                        "Directing",
                        "Actor in a Leading Role",
                        "Actress in a Leading Role",
                        "Writing (Original Screenplay)",
                        "Cinematography",
                        "Costume Design",
                        "Film Editing",
                        "Music (Original Score)",
                        "Music (Original Song)",
                        "Music (Original Song)",
                        "Production Design",
                        "Sound Editing",
                        "Sound Mixing")) {
            honours.add(
                    new NewHonour(
                            body,
                            ceremony,
                            category,
                            nomination(
                                    film,
                                    List.of("Directing", "Cinematography", "Production Design")
                                            .contains(category),
                                    category + " Person")));
        }
        journal.awards().addHonours(honours);
        return film;
    }

    private static long film(Journal journal, String title) {
        return journal.films()
                .add(Film.titled(title).withFacts(FilmFacts.NONE.withYear(2024)))
                .value();
    }

    private static Nomination nomination(long film, boolean won, String name) {
        return Nomination.of(
                0,
                film,
                won ? Result.WON : Result.NOMINATED,
                List.of(new Nominee(0, name, null, null, false)));
    }
}
