package app.matinee.app;

import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.kit.writing.PreviewPane;
import app.matinee.ui.kit.writing.PublishedLine;
import app.matinee.ui.kit.writing.RevisionsController;
import app.matinee.ui.kit.writing.WritingController;
import app.matinee.ui.mirror.FilmFacts;

/// Makes the workbench of one open piece; the journal tab of a film and the desk have one each.
record WorkbenchWiring(Wiring app, OpenPiece piece) {

    void addTo(Views views) {
        views.add(
                        RevisionsController.class,
                        () -> new RevisionsController(piece, app.jobs(), app.texts(), app.clock()))
                .add(WritingController.class, this::writing);
    }

    private WritingController writing() {
        return new WritingController(
                piece,
                app.jobs(),
                app.texts(),
                new PreviewPane(piece, app.texts(), app.browser(), app.clock()),
                new PublishedLine(
                        piece,
                        app.texts(),
                        new DateText(app.texts(), app.settings()),
                        app.browser()),
                new FilmFacts(piece.mirror(), piece.film(), app.jobs(), app.texts()));
    }
}
