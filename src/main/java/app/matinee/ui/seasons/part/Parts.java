package app.matinee.ui.seasons.part;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.mirror.Mirror;

/// What every part of the place works with.
public record Parts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        PosterPainter painter,
        PictureImages pictures,
        Clipboards clipboards,
        FilmDoor door) {}
