package app.matinee.app;

import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;
import app.matinee.ui.seasons.SeasonsController;
import app.matinee.ui.seasons.part.FilmDoor;
import app.matinee.ui.seasons.part.Parts;

/// Makes the place "Awards" of one open journal.
record SeasonsWiring(
        Wiring app, Mirror mirror, PictureImages images, Navigation navigation, FilmDoor door) {

    void addTo(Views views) {
        Parts parts =
                new Parts(
                        mirror,
                        app.jobs(),
                        app.texts(),
                        app.posters(),
                        images,
                        new Clipboards(),
                        door);
        views.add(
                SeasonsController.class,
                () -> new SeasonsController(parts, navigation, app.settings()));
    }
}
