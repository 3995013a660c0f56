package app.matinee.ui.diary.part;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.util.function.LongConsumer;

/// What the diary is made of.
///
/// @param clock says which day is today
/// @param door opens the page of a film
public record DiaryParts(
        Mirror mirror,
        Jobs jobs,
        Texts texts,
        LiveSettings settings,
        PosterPainter painter,
        PictureImages pictures,
        Clock clock,
        LongConsumer door,
        Printing printing) {}
