package app.matinee.bench;

import app.matinee.model.Credit;
import app.matinee.model.Department;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmTexts;
import app.matinee.model.Opinion;
import app.matinee.model.PartialDate;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up films that look like a real collection: the same seed always gives the same films.
final class SyntheticFilms {

    private static final List<String> FIRST =
            split(
                    "Aino Alma Béla Camille Dario Edith Farid Greta Hana Igor Jana Kofi Lena Mateo Nadia"
                            + " Oskar Pavel Quentin Rosa Søren Tariq Ulla Vera Wen Ximena Yusuf Zoë Łukasz");
    private static final List<String> LAST =
            split(
                    "Abe Bianchi Cohen Diallo Eriksen Ferrari García Haddad Ito Jansen Kowalski Lindqvist"
                            + " Müller Novák Oduya Park Quiroga Rahman Şahin Tóth Ueda Varga Wójcik Yılmaz Żuławski");
    private static final List<String> ADJECTIVES =
            split(
                    "Quiet Borrowed Second Invisible Burning Last Paper Northern Lonely Golden Broken"
                            + " Distant Wild Hollow Sleeping Electric Bitter Narrow Perfect Restless");
    private static final List<String> NOUNS =
            split(
                    "Harbour Orchard Widow Machine Summer Letter Bridge Garden Passenger Mirror River Wedding"
                            + " Verdict Island Piano Thief Winter Window Station Voice Hunter Storm Dream Road");
    private static final List<String> GENRES =
            split(
                    "Drama Comedy Thriller Romance Horror Documentary Animation War Western Musical Crime");
    private static final List<String> COUNTRIES =
            List.of(
                    "United States",
                    "France",
                    "Japan",
                    "Italy",
                    "Poland",
                    "India",
                    "Brazil",
                    "Sweden");
    private static final List<String> WORDS =
            split(
                    "a the of and in to night city house father secret returns when must before train sister"
                            + " lawyer village winter letter dance money believes leaves finds loses last first"
                            + " strange friend wedding harbour stage song child old war border kitchen street");

    private final Random random;

    SyntheticFilms(long seed) {
        this.random = new Random(seed);
    }

    String personName() {
        return pick(FIRST) + " " + pick(LAST) + (random.nextInt(3) == 0 ? "-" + pick(LAST) : "");
    }

    /// A film with ten credits taken from the people given.
    Film film(int number, List<PersonRef> people) {
        String title = title(number);
        Film film = Film.titled(title);
        List<Credit> credits = new ArrayList<>();
        credits.add(Credit.director(pick(people)));
        credits.add(new Credit(0, pick(people), "", Department.WRITING, Credit.WRITER, ""));
        for (int i = 0; i < 8; i++) {
            credits.add(Credit.actor(pick(people), pick(FIRST)));
        }
        return opinionated(number, film)
                .withTexts(new FilmTexts(text(40), ""))
                .withCredits(credits);
    }

    /// A film with its title, facts, opinion and one identifier, as most files bring it.
    Film flatFilm(int number) {
        return opinionated(number, Film.titled(title(number)));
    }

    private Film opinionated(int number, Film film) {
        boolean rated = random.nextInt(3) > 0;
        return film.withFacts(
                        film.facts()
                                .withYear(1920 + (int) (Math.sqrt(random.nextDouble()) * 106))
                                .withMinutes(60 + random.nextInt(120))
                                .withCountries(List.of(pick(COUNTRIES)))
                                .withGenres(
                                        random.nextBoolean()
                                                ? List.of(pick(GENRES))
                                                : List.of("Drama", pick(GENRES)).stream()
                                                        .distinct()
                                                        .toList()))
                .withOpinion(
                        new Opinion(
                                rated ? Rating.ofHalfStars(1 + random.nextInt(10)) : null,
                                random.nextInt(10) == 0,
                                random.nextInt(5) == 0 ? List.of("cinema") : List.of()))
                .withShelves(random.nextInt(20) == 0 ? Shelves.REFERENCE : Shelves.LIBRARY)
                .withExternalIds(
                        List.of(new ExternalId(ExternalId.IMDB, "tt" + (1_000_000 + number))));
    }

    /// A note of sixty words about a film.
    Writing note(long film) {
        return Writing.of(WritingKind.NOTE, film, "").withText(text(60));
    }

    /// A viewing on some day of the last fifteen years; every third has a note.
    Viewing viewing(long film) {
        LocalDate day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(5_400));
        Viewing viewing = Viewing.on(film, PartialDate.of(day));
        return random.nextInt(3) == 0 ? viewing.withNote(text(12)) : viewing;
    }

    /// A paragraph of so many words.
    String prose(int words) {
        return text(words);
    }

    private String title(int number) {
        return switch (random.nextInt(5)) {
            case 0 -> "The " + pick(ADJECTIVES) + " " + pick(NOUNS);
            case 1 -> pick(NOUNS) + " of the " + pick(NOUNS);
            case 2 -> pick(ADJECTIVES) + " " + pick(NOUNS) + " " + (number % 97);
            case 3 -> pick(FIRST) + " and the " + pick(NOUNS);
            default -> "A " + pick(NOUNS) + " in " + pick(LAST);
        };
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.append('.').toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }
}
