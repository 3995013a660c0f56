package app.matinee.library;

import app.matinee.model.Credit;
import app.matinee.model.Film;
import app.matinee.model.PersonRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A film written in one line: "Anora (2024) – Sean Baker"; year and directors may be missing.
public record FilmLine(String title, @Nullable Integer year, List<String> directors) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?<title>.+?)(?:\\s*\\((?<year>\\d{4})\\))?(?:\\s+[–—-]\\s+(?<directors>.+))?$");

    public FilmLine {
        directors = List.copyOf(directors);
    }

    /// The film a line names, or empty for a blank line.
    public static Optional<FilmLine> parse(String line) {
        Matcher matcher = SHAPE.matcher(line.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group("year");
        String directors = matcher.group("directors");
        return Optional.of(
                new FilmLine(
                        matcher.group("title").strip(),
                        year == null ? null : Integer.valueOf(year),
                        directors == null
                                ? List.of()
                                : List.of(directors.strip().split("\\s*(?:,|&| and )\\s*"))));
    }

    /// Every line of a text that names a film.
    public static List<FilmLine> parseAll(String text) {
        return text.lines().flatMap(line -> parse(line).stream()).toList();
    }

    /// A film of the library with what the line says; directors not yet known are made.
    public Film toFilm() {
        Film film = Film.titled(title);
        return film.withFacts(film.facts().withYear(year))
                .withCredits(
                        directors.stream()
                                .map(d -> Credit.director(PersonRef.unknown(d)))
                                .toList());
    }
}
