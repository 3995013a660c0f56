package app.matinee.app;

import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.PictureFiles;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.kit.writing.LanguageMenu;
import app.matinee.ui.kit.writing.OpenPiece;
import app.matinee.ui.kit.writing.PiecePictures;
import app.matinee.ui.kit.writing.PreviewPane;
import app.matinee.ui.kit.writing.PublishedLine;
import app.matinee.ui.kit.writing.RevisionsController;
import app.matinee.ui.kit.writing.SpellProof;
import app.matinee.ui.kit.writing.WritingController;
import app.matinee.ui.kit.writing.WritingParts;
import app.matinee.ui.mirror.FilmFacts;

/// Makes the workbench of one open piece; the journal tab of a film and the desk have one each.
record WorkbenchWiring(Wiring app, OpenPiece piece, PictureImages images, Unsaved unsaved) {

    void addTo(Views views) {
        views.add(
                        RevisionsController.class,
                        () -> new RevisionsController(piece, app.jobs(), app.texts(), app.clock()))
                .add(WritingController.class, this::writing);
    }

    private WritingController writing() {
        PictureFiles files =
                new PictureFiles(
                        piece.mirror().journal(),
                        app.jobs(),
                        app.dialogs(),
                        new Clipboards(),
                        app.texts());
        PiecePictures pictures =
                new PiecePictures(piece, files, app.dialogs(), images, app.texts());
        SpellProof proof =
                new SpellProof(
                        app.jobs(),
                        app.speller(),
                        piece.mirror().journal(),
                        app.settings(),
                        piece.film().dossierProperty());
        unsaved.add(proof::rest);
        DateText dates = new DateText(app.texts(), app.settings());
        return new WritingController(
                new WritingParts(
                        piece,
                        app.jobs(),
                        app.texts(),
                        app.dialogs(),
                        new PreviewPane(
                                piece,
                                app.texts(),
                                app.browser(),
                                app.clock(),
                                pictures,
                                app.dialogs()),
                        new PublishedLine(piece, app.texts(), dates, app.browser()),
                        new FilmFacts(piece.mirror(), piece.film(), app.jobs(), app.texts()),
                        proof,
                        pictures,
                        new LanguageMenu(app.speller(), app.jobs(), app.settings(), app.texts())));
    }
}
