package app.matinee.transfer.tmdb;

import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Release;
import app.matinee.model.ReleaseKind;
import app.matinee.model.Shelves;
import app.matinee.text.Phrase;
import app.matinee.transfer.reading.CsvTable;
import app.matinee.transfer.reading.LocalDay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a table, all of which have the same columns.
record TmdbRow(Source source, CsvTable.Row row) {

    private static final BigDecimal TEN = BigDecimal.TEN;

    boolean isFilm() {
        return row.get("type").equalsIgnoreCase("movie");
    }

    String name() {
        return row.get("name");
    }

    /// Why it cannot be taken, null where it can.
    @Nullable Phrase wrong() {
        if (row.surplus() > 0) {
            return Phrase.of("import.table.wrong.surplus", row.surplus());
        }
        if (name().isEmpty()) {
            return Phrase.of("import.wrong.noTitle");
        }
        String id = row.get("tmdb id");
        if (!id.isEmpty() && !id.matches("\\d{1,10}")) {
            return Phrase.of("import.table.wrong.number", id, "TMDb ID");
        }
        String rating = row.get("your rating");
        return rating.isEmpty() || points(rating).isPresent()
                ? null
                : Phrase.of("import.wrong.rating", rating, "Your Rating");
    }

    /// The owner's rating, which goes from 0.5 to 10.
    Optional<Rating> rating() {
        return points(row.get("your rating"))
                .filter(points -> points.signum() > 0)
                .map(points -> new Rating(Math.max(1, points.multiply(TEN).intValue())));
    }

    private static Optional<BigDecimal> points(String cell) {
        return cell.matches("\\d{1,2}(?:[.,]\\d{1,3})?")
                ? Optional.of(new BigDecimal(cell.replace(',', '.')))
                        .filter(points -> points.compareTo(TEN) <= 0)
                : Optional.empty();
    }

    /// The day it was rated, or put where it is.
    @Nullable PartialDate day(LocalDay days) {
        return days.of(row.get("date rated")).orElse(null);
    }

    IncomingFilm film(LocalDay days) {
        PartialDate released = days.of(row.get("release date")).orElse(null);
        boolean episode =
                !row.get("season number").isEmpty() || !row.get("episode number").isEmpty();
        Film film =
                Film.titled(name())
                        .withKind(isFilm() ? FilmKind.FEATURE : FilmKind.OTHER)
                        .withFacts(
                                FilmFacts.NONE.withYear(released == null ? null : released.year()))
                        .withShelves(Shelves.REFERENCE)
                        .withReleases(
                                released == null
                                        ? List.of()
                                        : List.of(
                                                new Release(
                                                        0,
                                                        released,
                                                        "",
                                                        ReleaseKind.PREMIERE,
                                                        "",
                                                        null,
                                                        "")))
                        .withExternalIds(ids(episode));
        return IncomingFilm.of(source, film);
    }

    /// Numbers of series and films are counted apart, so only a film's is an identifier here.
    private List<ExternalId> ids(boolean episode) {
        List<ExternalId> ids = new ArrayList<>();
        String imdb = row.get("imdb id");
        if (imdb.matches("tt\\d{7,10}")) {
            ids.add(new ExternalId(ExternalId.IMDB, imdb));
        }
        String tmdb = row.get("tmdb id");
        if (isFilm() && !episode && tmdb.matches("[1-9]\\d*")) {
            ids.add(new ExternalId(ExternalId.TMDB, tmdb));
        }
        return ids;
    }
}
