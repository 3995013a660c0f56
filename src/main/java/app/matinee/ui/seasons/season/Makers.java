package app.matinee.ui.seasons.season;

import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.FilmActs;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.FilmPoster;
import app.matinee.ui.seasons.part.Parts;
import javafx.css.PseudoClass;

/// What the lines of a season are made with.
record Makers(Texts texts, FilmActs acts, FilmMarks marks, FilmPoster posters) {

    static final PseudoClass LISTED = PseudoClass.getPseudoClass("listed");

    static Makers of(Parts parts) {
        FilmActs acts = new FilmActs(parts);
        return new Makers(
                parts.texts(), acts, new FilmMarks(parts.texts(), acts), new FilmPoster(parts));
    }
}
