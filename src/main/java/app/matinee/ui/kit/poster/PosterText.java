package app.matinee.ui.kit.poster;

import app.matinee.text.Typeset;
import org.jspecify.annotations.Nullable;

/// What stands on a poster, set as print does.
///
/// @param year null when unknown
/// @param director the names as one line, empty when unknown
public record PosterText(String title, @Nullable Integer year, String director) {

    public PosterText {
        title = Typeset.of(title);
        director = Typeset.of(director);
    }
}
