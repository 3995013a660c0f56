package app.matinee.app;

import app.matinee.job.Jobs;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.Overlay;
import app.matinee.ui.kit.print.Printing;

/// What lies outside the program. A seam: tests have no choosers and no printers, and must not
/// start a browser.
public interface Surroundings {

    Dialogs dialogs(Overlay overlay, Texts texts);

    Browser browser(Jobs jobs);

    Printing printing(Overlay overlay, Dialogs dialogs, Texts texts);
}
