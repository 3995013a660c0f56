package app.matinee.ui.copies;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;

/// What the place of the copies is made of.
///
/// @param clock says which day is today
/// @param door opens the page of a film
public record CopyParts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        LiveSettings settings,
        PosterPainter painter,
        PictureImages pictures,
        Clock clock,
        Dialogs dialogs,
        LongConsumer door) {

    Optional<FilmSummary> film(long id) {
        return mirror.films().find(id);
    }
}
