/// What the window shows of the journal: film summaries, the film that is open, undo and saving.
///
/// Everything here is read and changed on the FX thread only; the work behind it runs in jobs, and
/// a change arrives here only after its commit. May use `library`, `job`, `text` and what they use.
@NullMarked
package app.matinee.ui.mirror;

import org.jspecify.annotations.NullMarked;
