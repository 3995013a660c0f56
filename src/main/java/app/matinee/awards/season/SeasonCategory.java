package app.matinee.awards.season;

import app.matinee.model.Category;
import java.util.List;

/// A category of a ceremony: winners first, then the others by the title of their film.
///
/// @param special whether it is given rather than competed for
public record SeasonCategory(
        Category category, boolean special, List<SeasonLine> lines, SeenOf seen) {

    public SeasonCategory {
        lines = List.copyOf(lines);
    }
}
