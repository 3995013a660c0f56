/// The filter bar: a chip for each side of films one can ask about, and what opens from a chip.
///
/// May use the choice and the kit. FX thread only.
@NullMarked
package app.matinee.ui.library.filter;

import org.jspecify.annotations.NullMarked;
