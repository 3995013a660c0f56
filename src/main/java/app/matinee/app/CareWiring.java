package app.matinee.app;

import app.matinee.ui.care.CareController;
import app.matinee.ui.care.CareParts;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes the place where what is missing is mended.
record CareWiring(
        Wiring app, Mirror mirror, PictureImages images, Navigation navigation, FilmPageDoor door) {

    void addTo(Views views) {
        PictureFiles files =
                new PictureFiles(
                        mirror.journal(), app.jobs(), app.dialogs(), new Clipboards(), app.texts());
        views.add(
                CareController.class,
                () ->
                        new CareController(
                                new CareParts(
                                        mirror,
                                        app.jobs(),
                                        app.texts(),
                                        app.settings(),
                                        app.posters(),
                                        images,
                                        files,
                                        app.clock(),
                                        door::open,
                                        this::openPiece)));
    }

    private void openPiece(long piece) {
        navigation.go(Navigation.DESK);
        mirror.requests().showOnDesk(piece);
    }
}
