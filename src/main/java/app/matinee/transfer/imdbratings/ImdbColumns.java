package app.matinee.transfer.imdbratings;

import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Release;
import app.matinee.transfer.writing.ExportedFilm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the tables of IMDb say of a film; what only IMDb knows (its own rating, the votes) stays
/// empty.
record ImdbColumns(ExportedFilm exported) {

    /// The number of IMDb, "" where it is not known.
    String id() {
        return exported.film().externalId(ExternalId.IMDB);
    }

    /// From "Title" to "Directors".
    List<String> ofFilm() {
        Film film = exported.film();
        String original = film.titles().original();
        return List.of(
                film.title(),
                original.isEmpty() ? film.title() : original,
                id().isEmpty() ? "" : "https://www.imdb.com/title/" + id(),
                type(film.kind()),
                "",
                text(film.facts().minutes()),
                text(film.facts().year()),
                String.join(", ", film.facts().genres()),
                "",
                firstRelease(film),
                String.join(", ", film.directors()));
    }

    /// 1 to 10, "" for none.
    String rating() {
        Rating rating = exported.film().opinion().rating();
        return rating == null ? "" : String.valueOf(rating.halfStars());
    }

    /// The day of the rating is not kept; that of the latest viewing comes nearest to it.
    String lastDay() {
        return exported.seenOn().stream()
                .filter(date -> date.precision() == PartialDate.Precision.DAY)
                .reduce((_, last) -> last)
                .map(PartialDate::iso)
                .orElse("");
    }

    private static String firstRelease(Film film) {
        return film.releases().stream()
                .map(Release::date)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .map(PartialDate::iso)
                .orElse("");
    }

    private static String type(FilmKind kind) {
        return switch (kind) {
            case FEATURE, DOCUMENTARY -> "Movie";
            case SHORT -> "Short";
            case TV_FILM -> "TV Movie";
            case MINISERIES -> "TV Mini Series";
            case OTHER -> "Video";
        };
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
