package app.matinee.ui.lists;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.kit.print.Printing;
import app.matinee.ui.mirror.FilmsMirror;
import app.matinee.ui.mirror.ListVerbs;
import app.matinee.ui.mirror.ListsMirror;
import java.util.function.LongConsumer;

/// What the parts of the screen work with.
///
/// @param door opens the page of a film
public record ListParts(
        ListsMirror lists,
        FilmsMirror films,
        ListVerbs verbs,
        PosterPainter painter,
        PictureImages pictures,
        Dialogs dialogs,
        Clipboards clipboards,
        LongConsumer door,
        LiveSettings settings,
        Printing printing,
        Texts texts) {}
