/// What the screens share: loading FXML, jobs for the window, dialogs, the Markdown pane.
///
/// May use `job`, `text`, `markdown`, `pictures` and JavaFX; knows no screen and no store. All of
/// it belongs to the FX thread unless a type says otherwise; the threads of jobs are made here.
@NullMarked
package app.matinee.ui.kit;

import org.jspecify.annotations.NullMarked;
