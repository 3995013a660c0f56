/// The library as a table.
///
/// May use the choice, what lists share, and the kit. FX thread only.
@NullMarked
package app.matinee.ui.library.table;

import org.jspecify.annotations.NullMarked;
