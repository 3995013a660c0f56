package app.matinee.awards.season;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One ceremony as a whole.
///
/// @param previous the body's ceremony before, null for the first
/// @param next the one after, null for the latest
/// @param categories in the ceremony's order, special awards last
/// @param films all its films, those with most nominations first, then most wins
/// @param seen of all its films
public record Season(
        AwardBody body,
        Ceremony ceremony,
        @Nullable Ceremony previous,
        @Nullable Ceremony next,
        List<SeasonCategory> categories,
        List<FilmScore> films,
        SeenOf seen) {

    public Season {
        categories = List.copyOf(categories);
        films = List.copyOf(films);
    }
}
