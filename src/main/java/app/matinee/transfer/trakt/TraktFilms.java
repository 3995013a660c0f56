package app.matinee.transfer.trakt;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Source;
import app.matinee.model.Copy;
import app.matinee.model.Film;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Shelves;
import app.matinee.model.Watchlisting;
import app.matinee.transfer.reading.GatheredFilms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The films of an export, and what their owner thinks of them. What is only on a list comes in as
/// reference.
final class TraktFilms {

    private static final int PER_POINT = 10;

    private final GatheredFilms films;
    private final Map<Integer, String> ratedAt = new HashMap<>();

    TraktFilms(Gathering gathering) {
        this.films = new GatheredFilms(gathering);
    }

    int film(Source source, TraktTitle title) {
        Film film =
                Film.titled(title.title())
                        .withKind(title.isSeries() ? FilmKind.OTHER : FilmKind.FEATURE)
                        .withFacts(FilmFacts.NONE.withYear(title.year()))
                        .withShelves(Shelves.REFERENCE)
                        .withExternalIds(title.ids());
        return films.film(IncomingFilm.of(source, film));
    }

    int own(Source source, TraktTitle title) {
        int film = film(source, title);
        films.own(film);
        return film;
    }

    /// Of two ratings of one film the later one counts.
    ///
    /// @param points 1 to 10
    void rate(int film, int points, String at) {
        if (ratedAt.getOrDefault(film, "").compareTo(at) <= 0) {
            ratedAt.put(film, at);
            Rating rating = new Rating(points * PER_POINT);
            films.change(film, f -> f.withOpinion(f.opinion().withRating(rating)));
        }
    }

    void seenSomeDay(int film) {
        films.change(film, f -> f.withShelves(f.shelves().withSeenUndated(true)));
    }

    void like(int film) {
        films.change(film, f -> f.withOpinion(f.opinion().withLiked(true)));
    }

    void watchlist(int film, @Nullable PartialDate since, String why) {
        Watchlisting place = new Watchlisting(since, why, 0);
        films.change(film, f -> f.withShelves(f.shelves().withWatchlist(place)));
    }

    void collect(int film, String medium, @Nullable PartialDate acquired) {
        Copy copy = new Copy(0, medium(medium), "", "", null, "", acquired, "", null, "");
        films.change(film, f -> f.withShelves(f.shelves().withCopies(List.of(copy))));
    }

    private static String medium(String word) {
        return switch (word) {
            case "bluray" -> "Blu-ray";
            case "dvd" -> "DVD";
            case "hddvd" -> "HD DVD";
            case "vhs", "vcd" -> word.toUpperCase(Locale.ROOT);
            case "laserdisc" -> "LaserDisc";
            case "betamax" -> "Betamax";
            default -> "File";
        };
    }
}
