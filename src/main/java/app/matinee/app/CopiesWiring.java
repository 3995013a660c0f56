package app.matinee.app;

import app.matinee.ui.copies.CopiesController;
import app.matinee.ui.copies.CopyParts;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes the place of the copies that are owned.
record CopiesWiring(Wiring app, Mirror mirror, PictureImages images, FilmPageDoor door) {

    void addTo(Views views) {
        views.add(
                CopiesController.class,
                () ->
                        new CopiesController(
                                new CopyParts(
                                        mirror,
                                        app.jobs(),
                                        app.texts(),
                                        app.settings(),
                                        app.posters(),
                                        images,
                                        app.clock(),
                                        app.dialogs(),
                                        door::open)));
    }
}
