/// The journal of a film: its viewings at the left, what is written about it, and the workbench.
///
/// [PieceViewModel] says which piece lies on the workbench (`ui.kit.writing`). May use `ui.kit`,
/// `ui.mirror`, `library`, `markdown`, `model`, `settings`, `job` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.film.journal;

import org.jspecify.annotations.NullMarked;
