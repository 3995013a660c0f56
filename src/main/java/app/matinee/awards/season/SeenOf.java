package app.matinee.awards.season;

import app.matinee.model.AwardedFilm;
import java.util.Collection;

/// How many of some films have been seen: "seen 6 of 10".
public record SeenOf(int seen, int all) {

    /// Counts each film once.
    public static SeenOf of(Collection<AwardedFilm> films) {
        long all = films.stream().mapToLong(AwardedFilm::id).distinct().count();
        long seen =
                films.stream()
                        .filter(film -> film.flags().seen())
                        .mapToLong(AwardedFilm::id)
                        .distinct()
                        .count();
        return new SeenOf((int) seen, (int) all);
    }
}
