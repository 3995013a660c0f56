package app.matinee.app;

import app.matinee.ui.diary.DateSheet;
import app.matinee.ui.diary.DiaryController;
import app.matinee.ui.diary.inbox.InboxSheet;
import app.matinee.ui.diary.log.QuickLog;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes the place "Diary" of one open journal, and the quick log, which opens from every place.
final class DiaryWiring {

    private final Wiring app;
    private final DiaryParts parts;
    private final QuickLog quickLog;

    DiaryWiring(Wiring app, Mirror mirror, PictureImages images, FilmPageDoor door) {
        this.app = app;
        this.parts =
                new DiaryParts(
                        mirror,
                        app.jobs(),
                        app.texts(),
                        app.settings(),
                        app.posters(),
                        images,
                        app.clock(),
                        door::open,
                        app.printing());
        this.quickLog = new QuickLog(parts, app.dialogs());
    }

    QuickLog quickLog() {
        return quickLog;
    }

    void addTo(Views views) {
        views.add(
                DiaryController.class,
                () ->
                        new DiaryController(
                                parts,
                                quickLog,
                                new DateSheet(
                                        app.dialogs(), app.texts(), app.settings(), app.clock()),
                                () -> new InboxSheet(parts, app.dialogs())));
    }
}
