package app.matinee.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the journal's owner thinks of a film; a null rating means "not rated".
public record Opinion(@Nullable Rating rating, boolean liked, List<String> tags) {

    public static final Opinion NONE = new Opinion(null, false, List.of());

    public Opinion {
        tags = List.copyOf(tags);
    }

    public Opinion withRating(@Nullable Rating value) {
        return new Opinion(value, liked, tags);
    }

    public Opinion withLiked(boolean value) {
        return new Opinion(rating, value, tags);
    }

    public Opinion withTags(List<String> value) {
        return new Opinion(rating, liked, value);
    }
}
