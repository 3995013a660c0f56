/// The journal of a film: its viewings at the left, what is written about it, and the editor.
///
/// [PieceViewModel] holds which piece is open and what was typed in it; the parts of the tab meet
/// there. May use `ui.kit`, `ui.mirror`, `library`, `markdown`, `model`, `settings`, `job` and
/// `text`. FX thread only.
@NullMarked
package app.matinee.ui.film.journal;

import org.jspecify.annotations.NullMarked;
