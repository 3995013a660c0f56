package app.matinee.ui.care;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.SmallPoster;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;

/// What the place of care is made of.
///
/// @param clock says which drafts are old
/// @param film opens the page of a film
/// @param piece puts a piece of writing on the desk
public record CareParts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        LiveSettings settings,
        PosterPainter painter,
        PictureImages pictures,
        PictureFiles files,
        Clock clock,
        LongConsumer film,
        LongConsumer piece) {

    Optional<FilmSummary> find(long id) {
        return mirror.films().find(id);
    }

    SmallPoster poster(double width) {
        return new SmallPoster(painter, pictures, width);
    }
}
