package app.matinee.app;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FxDialogs;
import app.matinee.ui.kit.Overlay;
import app.matinee.ui.kit.SystemBrowser;
import app.matinee.ui.kit.print.FxPrinting;
import app.matinee.ui.kit.print.Printing;
import javafx.stage.Stage;

/// The desktop the program runs on.
record Desktop(Stage stage) implements Surroundings {

    @Override
    public Dialogs dialogs(Overlay overlay, Texts texts) {
        return new FxDialogs(() -> stage, overlay, texts);
    }

    @Override
    public Printing printing(Overlay overlay, Dialogs dialogs, Texts texts) {
        return new FxPrinting(() -> stage, dialogs, texts);
    }

    @Override
    public Browser browser(Jobs jobs) {
        return new SystemBrowser(jobs, SystemBrowser.commandOf(System.getProperty("os.name")));
    }
}
