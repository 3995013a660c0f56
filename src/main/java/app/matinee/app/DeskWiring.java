package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.publish.Publishing;
import app.matinee.publish.wordpress.SecretTool;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.ui.desk.DeskController;
import app.matinee.ui.desk.DeskParts;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import app.matinee.ui.desk.publish.PostDesk;
import app.matinee.ui.desk.publish.PublishDoor;
import app.matinee.ui.desk.publish.SiteDesk;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.mirror.Mirror;

/// Makes the desk, which has a piece and a workbench of its own.
record DeskWiring(
        Wiring app, Mirror mirror, PictureImages images, FilmPageDoor door, Unsaved unsaved) {

    void addTo(Views views) {
        views.add(DeskController.class, this::desk);
    }

    private DeskController desk() {
        OpenPiece piece = new OpenPiece(mirror, mirror.anotherFilm());
        unsaved.add(piece::saveNow);
        Views workbench = new Views(app.texts());
        new WorkbenchWiring(app, piece, images, unsaved).addTo(workbench);
        return new DeskController(
                new DeskParts(
                        piece,
                        new PiecesViewModel(mirror, app.jobs()),
                        workbench,
                        app.jobs(),
                        app.texts(),
                        app.settings(),
                        app.dialogs(),
                        app.clock(),
                        door::open,
                        publish()));
    }

    private PublishDoor publish() {
        Journal journal = mirror.journal();
        Publishing publishing =
                new Publishing(
                        journal,
                        journal.pictureFolder(),
                        journal.folder(),
                        app.texts(),
                        app.clock());
        SitePasswords passwords =
                new SitePasswords(app.folders().config().resolve("sites.json"), new SecretTool());
        return new PublishDoor(
                new PostDesk(publishing, mirror, app.jobs()),
                new SiteDesk(publishing, passwords, mirror, app.jobs()),
                app.dialogs(),
                app.browser(),
                app.settings(),
                images,
                app.texts());
    }
}
