package app.matinee.ui.people.page;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.poster.PosterPainter;
import app.matinee.ui.mirror.Mirror;
import java.util.function.LongConsumer;

/// What a person's page is made of.
///
/// @param film opens the page of a film
/// @param season shows a ceremony among the awards
public record PersonParts(
        Mirror mirror,
        Texts texts,
        PosterPainter painter,
        PictureImages pictures,
        Browser browser,
        DateText dates,
        LongConsumer film,
        LongConsumer season) {}
