/// The workbench of a piece of writing: editor, preview, state, revisions, facts. It stands in the
/// journal tab of a film and on the desk.
///
/// [OpenPiece] holds which piece is open and what was typed in it; the parts of a workbench meet
/// there, and each place has one of its own. May use `ui.kit`, `ui.mirror`, `library`, `awards`,
/// `markdown`, `model`, `settings`, `job` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.kit.writing;

import org.jspecify.annotations.NullMarked;
