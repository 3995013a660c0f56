/// The desk: all writing by its state, a calendar of it, one piece on the workbench, and the
/// featured film of a month.
///
/// [DeskController] is the place; `board`, `calendar`, `piece` and `feature` are its parts. May use
/// `ui.kit`, `ui.mirror`, `library`, `publish`, `model`, `settings`, `job` and `text`. FX thread
/// only.
@NullMarked
package app.matinee.ui.desk;

import org.jspecify.annotations.NullMarked;
