package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.publish.Publishing;
import app.matinee.publish.wordpress.SecretTool;
import app.matinee.publish.wordpress.SitePasswords;
import app.matinee.ui.desk.DeskController;
import app.matinee.ui.desk.DeskParts;
import app.matinee.ui.desk.pieces.PiecesViewModel;
import app.matinee.ui.desk.publish.PostDesk;
import app.matinee.ui.desk.publish.PostQueue;
import app.matinee.ui.desk.publish.PublishDoor;
import app.matinee.ui.desk.publish.SiteDesk;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.mirror.Mirror;

/// Makes the desk, which has a piece and a workbench of its own, and what sends posts to sites,
/// which works whether or not the desk is looked at.
final class DeskWiring {

    private final Wiring app;
    private final Mirror mirror;
    private final PictureImages images;
    private final FilmPageDoor door;
    private final Unsaved unsaved;
    private final Publishing publishing;
    private final SiteDesk sites;
    private final PostQueue queue;

    DeskWiring(
            Wiring app, Mirror mirror, PictureImages images, FilmPageDoor door, Unsaved unsaved) {
        this.app = app;
        this.mirror = mirror;
        this.images = images;
        this.door = door;
        this.unsaved = unsaved;
        Journal journal = mirror.journal();
        this.publishing =
                new Publishing(
                        journal,
                        journal.pictureFolder(),
                        journal.folder(),
                        app.texts(),
                        app.clock());
        SitePasswords passwords =
                new SitePasswords(app.folders().config().resolve("sites.json"), new SecretTool());
        this.sites = new SiteDesk(publishing, passwords, mirror, app.jobs());
        this.queue = new PostQueue(sites, mirror, app.jobs());
    }

    void addTo(Views views) {
        views.add(DeskController.class, this::desk);
    }

    /// The posts that wait for a site.
    PostQueue queue() {
        return queue;
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
        return new PublishDoor(
                new PostDesk(publishing, mirror, app.jobs()),
                sites,
                queue,
                app.dialogs(),
                app.browser(),
                app.settings(),
                images,
                app.texts());
    }
}
