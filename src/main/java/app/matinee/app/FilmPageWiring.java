package app.matinee.app;

import app.matinee.ui.film.FilmController;
import app.matinee.ui.film.FilmHeadingController;
import app.matinee.ui.film.PosterArt;
import app.matinee.ui.film.details.DetailsController;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.MarkdownLine;
import app.matinee.ui.kit.MarkdownNodes;
import app.matinee.ui.kit.MarkdownPane;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;
import java.util.Optional;

/// Makes the page of a film and its details; the other tabs have lines of their own.
record FilmPageWiring(
        Wiring app, Mirror mirror, PictureImages images, Views views, Unsaved unsaved) {

    void add() {
        views.add(
                        FilmController.class,
                        () -> new FilmController(mirror, views, app.texts(), unsaved))
                .add(
                        FilmHeadingController.class,
                        () ->
                                new FilmHeadingController(
                                        mirror,
                                        app.texts(),
                                        app.settings(),
                                        new PosterArt(app.posters(), images),
                                        app.browser(),
                                        app.dialogs()))
                .add(
                        DetailsController.class,
                        () ->
                                new DetailsController(
                                        mirror,
                                        app.jobs(),
                                        app.texts(),
                                        app.browser(),
                                        new DateText(app.texts(), app.settings()),
                                        this::markdown));
    }

    private MarkdownPane markdown() {
        MarkdownLine lines =
                new MarkdownLine(
                        address -> app.browser().open(address.toString()), _ -> Optional.empty());
        return new MarkdownPane(new MarkdownNodes(app.texts(), lines));
    }
}
