package app.matinee.transfer.imdb;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.IncomingPerson;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Shelves;
import app.matinee.transfer.reading.CsvTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The film of a row, as far as a row knows one; it comes as reference until something takes it
/// into the library.
final class ImdbFilm {

    private static final Pattern YEAR = Pattern.compile("((?:18|19|20|21)\\d\\d)(?:[–-].*)?");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");

    private ImdbFilm() {}

    static IncomingFilm of(
            Source source, CsvTable.Row row, TitleType type, @Nullable PartialDate released) {
        List<String> genres = words(row.get("genres")).map(ImdbFilm::genre).toList();
        Film film =
                Film.titled(row.get("title"))
                        .withKind(kind(type, genres))
                        .withFacts(facts(row, genres))
                        .withShelves(Shelves.REFERENCE)
                        .withExternalIds(ids(row.get("const")))
                        .withReleases(releases(released));
        String original = row.get("original title");
        if (!original.isEmpty() && !original.equals(film.title())) {
            film = film.withTitles(film.titles().withOriginal(original));
        }
        List<IncomingCredit> directors =
                words(row.get("directors"))
                        .map(name -> IncomingCredit.director(IncomingPerson.named(name)))
                        .toList();
        return IncomingFilm.of(source, film).withCredits(directors);
    }

    private static FilmFacts facts(CsvTable.Row row, List<String> genres) {
        Matcher year = YEAR.matcher(row.get("year"));
        String minutes = row.get("runtime (mins)");
        return FilmFacts.NONE
                .withYear(year.matches() ? Integer.valueOf(year.group(1)) : null)
                .withMinutes(MINUTES.matcher(minutes).matches() ? positive(minutes) : null)
                .withGenres(genres);
    }

    private static @Nullable Integer positive(String digits) {
        int number = Integer.parseInt(digits);
        return number == 0 ? null : number;
    }

    private static FilmKind kind(TitleType type, List<String> genres) {
        if (type != TitleType.FILM) {
            return type.kind();
        }
        if (genres.contains("Short")) {
            return FilmKind.SHORT;
        }
        return genres.contains("Documentary") ? FilmKind.DOCUMENTARY : FilmKind.FEATURE;
    }

    private static List<ExternalId> ids(String number) {
        return number.isEmpty() ? List.of() : List.of(new ExternalId(ExternalId.IMDB, number));
    }

    /// The day of a title is the first on which it was shown anywhere.
    private static List<Release> releases(@Nullable PartialDate date) {
        return date == null
                ? List.of()
                : List.of(new Release(0, date, "", ReleaseKind.PREMIERE, "", null, ""));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /// "sci_fi" of the first generation is "Sci-Fi".
    private static String genre(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            return word;
        }
        return Arrays.stream(word.split("[_-]"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("-"));
    }
}
