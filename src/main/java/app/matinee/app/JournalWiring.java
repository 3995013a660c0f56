package app.matinee.app;

import app.matinee.library.Journal;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.kit.Views;
import app.matinee.ui.mirror.Mirror;

/// Makes what belongs to one open journal: its mirror and its screens. To be made on the FX thread.
public final class JournalWiring {

    private final Journal journal;
    private final Mirror mirror;
    private final Navigation navigation = new Navigation();
    private final Unsaved unsaved = new Unsaved();
    private final Views views;

    public JournalWiring(Wiring app, Journal journal) {
        this.journal = journal;
        this.mirror = new Mirror(journal, app.jobs());
        this.views = new Views(app.texts());
        // Makers, one line a controller.
    }

    public Journal journal() {
        return journal;
    }

    public Mirror mirror() {
        return mirror;
    }

    public Navigation navigation() {
        return navigation;
    }

    public Unsaved unsaved() {
        return unsaved;
    }

    public Views views() {
        return views;
    }
}
