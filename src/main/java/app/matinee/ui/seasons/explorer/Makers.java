package app.matinee.ui.seasons.explorer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.FilmActs;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.FilmPoster;
import app.matinee.ui.seasons.part.Parts;

/// What the lines of an answer are made with.
///
/// @param history where the films of an honour are found
record Makers(
        Texts texts, FilmActs acts, FilmMarks marks, FilmPoster posters, AwardHistory history) {

    static Makers of(Parts parts, AwardHistory history) {
        FilmActs acts = new FilmActs(parts);
        return new Makers(
                parts.texts(),
                acts,
                new FilmMarks(parts.texts(), acts),
                new FilmPoster(parts),
                history);
    }
}
