package app.matinee.publish.post;

import app.matinee.model.Rating;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A film as a post tells machines of it.
///
/// @param imdb its IMDb identifier, "" where none is known
/// @param rating the writer's
public record AboutFilm(
        String title,
        @Nullable Integer year,
        List<String> directors,
        List<String> cast,
        List<String> genres,
        @Nullable Integer minutes,
        String imdb,
        @Nullable Rating rating) {

    public AboutFilm {
        directors = List.copyOf(directors);
        cast = List.copyOf(cast);
        genres = List.copyOf(genres);
    }
}
