/// The place where history is brought in: choose a file, see what would become of each record,
/// settle what is doubtful, take it in, and take it back later.
///
/// [ImportViewModel] holds where one stands and runs the work as jobs; the panes show it. Uses
/// `library.imports`, `transfer`, `ui.mirror` and `ui.kit`. FX thread only.
@NullMarked
package app.matinee.ui.transfer;

import org.jspecify.annotations.NullMarked;
