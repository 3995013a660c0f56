package app.matinee.app;

import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.lists.ListParts;
import app.matinee.ui.lists.ListTravel;
import app.matinee.ui.lists.ListsController;
import app.matinee.ui.mirror.ListVerbs;
import app.matinee.ui.mirror.Mirror;

/// Makes the lists.
record ListsWiring(
        Wiring app, Mirror mirror, PictureImages images, FilmPageDoor door, Navigation navigation) {

    void addTo(Views views) {
        views.add(
                ListsController.class,
                () ->
                        new ListsController(
                                new ListParts(
                                        mirror.lists(),
                                        mirror.films(),
                                        new ListVerbs(mirror),
                                        app.posters(),
                                        images,
                                        app.dialogs(),
                                        new Clipboards(),
                                        door::open,
                                        app.settings(),
                                        app.printing(),
                                        app.texts()),
                                new ListTravel(
                                        mirror,
                                        app.jobs(),
                                        navigation,
                                        app.dialogs(),
                                        app.texts())));
    }
}
