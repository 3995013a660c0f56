/// Work that runs beside the window: what a job is, how it tells its progress and is cancelled.
///
/// May use `text` only, and no JavaFX, so that services and the command line can speak of progress
/// too. The window's own implementation of [app.matinee.job.Jobs] lies in `ui.kit`.
@NullMarked
package app.matinee.job;

import org.jspecify.annotations.NullMarked;
