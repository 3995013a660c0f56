package app.matinee.app;

import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.NameSheet;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.library.LibraryController;
import app.matinee.ui.library.LibraryHost;
import app.matinee.ui.library.LibrarySheets;
import app.matinee.ui.library.bulk.BulkController;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.library.entry.EntryController;
import app.matinee.ui.library.entry.Known;
import app.matinee.ui.library.entry.PasteController;
import app.matinee.ui.library.wall.WallParts;
import app.matinee.ui.mirror.FilmVerbs;
import app.matinee.ui.mirror.FilmsExport;
import app.matinee.ui.mirror.Mirror;

/// Makes the library's screens of one open journal.
///
/// @param host what stands around the library
record LibraryWiring(
        Wiring app,
        Mirror mirror,
        PictureImages images,
        Views views,
        LibraryHost host,
        FilmsExport exports) {

    void add() {
        LibraryViewModel model = LibraryViewModel.of(mirror, app.jobs());
        WallParts parts = new WallParts(app.posters(), images, app.texts());
        LibrarySheets sheets =
                new LibrarySheets(
                        views,
                        app.dialogs(),
                        new Clipboards(),
                        exports,
                        new NameSheet(app.dialogs(), app.texts()),
                        app.printing());
        Known known = new Known(mirror, app.jobs(), app.texts());
        views.add(
                        LibraryController.class,
                        () ->
                                new LibraryController(
                                        model, mirror, app.settings(), parts, host, sheets))
                .add(EntryController.class, () -> new EntryController(mirror, known, app.texts()))
                .add(
                        PasteController.class,
                        () -> new PasteController(mirror, app.jobs(), app.texts()))
                .add(
                        BulkController.class,
                        () ->
                                new BulkController(
                                        new FilmVerbs(mirror), mirror.lists(), known, app.texts()));
    }
}
