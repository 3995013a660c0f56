package app.matinee.transfer.posts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a post says of itself and of its film.
///
/// @param film the film as it is named beside the text, "" where it is not
/// @param year of that film, null where it is not said
/// @param imdb of that film, "" where it is not said
/// @param filed under which categories or kinds it stands
public record PostHead(
        String title,
        String film,
        @Nullable Integer year,
        String imdb,
        List<String> tags,
        List<String> filed) {

    private static final int LONGEST_TITLE = 400;

    public PostHead {
        title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        tags = List.copyOf(tags);
        filed = List.copyOf(filed);
    }
}
