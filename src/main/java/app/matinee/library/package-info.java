/// The verbs that change and read a journal; the window and the command line both work through
/// them.
///
/// One class an aggregate ([Films], [Viewings], [Writings] …), each write one labelled step that
/// can be undone. May use `store`, `model`, `pictures`, `job` and `text`; knows nothing of JavaFX.
/// Verbs block until the write is durable, so a window calls them in a job.
@NullMarked
package app.matinee.library;

import org.jspecify.annotations.NullMarked;
