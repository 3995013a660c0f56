/// What of the library is shown, in which order, and what of it is selected. No nodes here.
///
/// May use `library`, `model`, `job`, `text` and the mirror. The view-model and the selection
/// belong to the FX thread; filtering and sorting run in quiet jobs over arrays that nobody
/// changes.
@NullMarked
package app.matinee.ui.library.choice;

import org.jspecify.annotations.NullMarked;
