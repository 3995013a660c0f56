package app.matinee.app;

import app.matinee.ui.film.journal.JournalController;
import app.matinee.ui.film.journal.PieceViewModel;
import app.matinee.ui.film.journal.PiecesController;
import app.matinee.ui.film.journal.ViewingFormController;
import app.matinee.ui.film.journal.ViewingsController;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.mirror.Mirror;

/// Makes the parts of the journal tab, which share the piece that is open.
final class JournalTabWiring {

    private final Wiring app;
    private final Mirror mirror;
    private final PictureImages images;
    private final Unsaved unsaved;
    private final OpenPiece piece;
    private final PieceViewModel pieces;

    JournalTabWiring(Wiring app, Mirror mirror, PictureImages images, Unsaved unsaved) {
        this.images = images;
        this.unsaved = unsaved;
        this.app = app;
        this.mirror = mirror;
        this.piece = new OpenPiece(mirror, mirror.openFilm());
        this.pieces = new PieceViewModel(piece);
        unsaved.add(piece::saveNow);
    }

    /// One line a controller.
    void addTo(Views views) {
        views.add(
                        JournalController.class,
                        () -> new JournalController(pieces, app.settings(), app.texts()))
                .add(
                        ViewingsController.class,
                        () -> new ViewingsController(mirror, app.texts(), app.settings()))
                .add(ViewingFormController.class, this::form)
                .add(PiecesController.class, () -> new PiecesController(pieces, app.texts()));
        new WorkbenchWiring(app, piece, images, unsaved).addTo(views);
    }

    private ViewingFormController form() {
        return new ViewingFormController(
                mirror, app.jobs(), app.texts(), app.settings(), app.clock());
    }
}
