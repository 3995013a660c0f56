package app.matinee.ui.stats;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.theme.Theme;
import java.time.Clock;
import java.util.Optional;

/// What the statistics are made of.
///
/// @param clock says which day is today
/// @param doors lead to films, in the library or on their page, and to a piece on the desk
public record StatsParts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        LiveSettings settings,
        PosterPainter painter,
        PictureImages pictures,
        Clock clock,
        Dialogs dialogs,
        Theme theme,
        StatsDoors doors) {

    Optional<FilmSummary> film(long id) {
        return mirror.films().find(id);
    }

    SmallPoster poster(FilmSummary film, double width) {
        return new SmallPoster(painter, pictures, width).show(film);
    }
}
