package app.matinee.library;

import app.matinee.model.ExternalId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the identifier of a film or a person in what is pasted: a page's address or the bare key.
public final class PastedIdentifier {

    private record Shape(String scheme, Pattern pattern) {}

    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(ExternalId.IMDB, Pattern.compile("\\b(tt\\d{7,9})\\b")),
                    new Shape(ExternalId.TMDB, Pattern.compile("themoviedb\\.org/movie/(\\d+)")),
                    new Shape(
                            ExternalId.WIKIDATA,
                            Pattern.compile("wikidata\\.org/(?:wiki|entity)/(Q\\d+)")),
                    new Shape(ExternalId.WIKIDATA, Pattern.compile("^(Q\\d+)$")),
                    new Shape(
                            ExternalId.LETTERBOXD,
                            Pattern.compile("letterboxd\\.com/film/([a-z0-9-]+)")),
                    new Shape(ExternalId.LETTERBOXD, Pattern.compile("(boxd\\.it/[A-Za-z0-9]+)")),
                    new Shape(ExternalId.TRAKT, Pattern.compile("trakt\\.tv/movies/([a-z0-9-]+)")));

    private static final List<Shape> OF_PEOPLE =
            List.of(
                    new Shape(ExternalId.IMDB, Pattern.compile("\\b(nm\\d{7,9})\\b")),
                    new Shape(ExternalId.TMDB, Pattern.compile("themoviedb\\.org/person/(\\d+)")),
                    new Shape(
                            ExternalId.WIKIDATA,
                            Pattern.compile("wikidata\\.org/(?:wiki|entity)/(Q\\d+)")),
                    new Shape(ExternalId.WIKIDATA, Pattern.compile("^(Q\\d+)$")),
                    new Shape(
                            ExternalId.LETTERBOXD,
                            Pattern.compile("letterboxd\\.com/([a-z-]+/[a-z0-9-]+)")),
                    new Shape(ExternalId.TRAKT, Pattern.compile("trakt\\.tv/people/([a-z0-9-]+)")));

    private PastedIdentifier() {}

    public static Optional<ExternalId> in(String text) {
        return in(text, SHAPES);
    }

    /// The same for people, whose pages and keys look different.
    public static Optional<ExternalId> ofPerson(String text) {
        return in(text, OF_PEOPLE);
    }

    private static Optional<ExternalId> in(String text, List<Shape> shapes) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(text.strip());
            if (matcher.find()) {
                return Optional.of(new ExternalId(shape.scheme(), matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /// The page of an identifier on the web, or empty where there is none.
    public static Optional<String> page(ExternalId id) {
        return switch (id.scheme()) {
            case ExternalId.IMDB -> Optional.of("https://www.imdb.com/title/" + id.value() + "/");
            case ExternalId.TMDB -> Optional.of("https://www.themoviedb.org/movie/" + id.value());
            case ExternalId.WIKIDATA -> Optional.of("https://www.wikidata.org/wiki/" + id.value());
            case ExternalId.LETTERBOXD ->
                    Optional.of(
                            id.value().startsWith("boxd.it/")
                                    ? "https://" + id.value()
                                    : "https://letterboxd.com/film/" + id.value() + "/");
            case ExternalId.TRAKT -> Optional.of("https://trakt.tv/movies/" + id.value());
            default -> Optional.empty();
        };
    }

    /// The page of a person's identifier on the web, or empty where there is none.
    public static Optional<String> pageOfPerson(ExternalId id) {
        return switch (id.scheme()) {
            case ExternalId.IMDB -> Optional.of("https://www.imdb.com/name/" + id.value() + "/");
            case ExternalId.TMDB -> Optional.of("https://www.themoviedb.org/person/" + id.value());
            case ExternalId.WIKIDATA -> Optional.of("https://www.wikidata.org/wiki/" + id.value());
            case ExternalId.LETTERBOXD -> Optional.of("https://letterboxd.com/" + id.value() + "/");
            case ExternalId.TRAKT -> Optional.of("https://trakt.tv/people/" + id.value());
            default -> Optional.empty();
        };
    }
}
