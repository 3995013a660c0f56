/// The library: all films as a wall of posters or a table over one filter.
///
/// May use the kit, the mirror, `library`, `settings` and its own packages below. FX thread only.
@NullMarked
package app.matinee.ui.library;

import org.jspecify.annotations.NullMarked;
