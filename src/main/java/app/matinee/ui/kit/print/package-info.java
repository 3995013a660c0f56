/// Printing: what is to be printed as plain parts, laid out on pages and given to the system.
///
/// May use the kit and `text`. FX thread only.
@NullMarked
package app.matinee.ui.kit.print;

import org.jspecify.annotations.NullMarked;
