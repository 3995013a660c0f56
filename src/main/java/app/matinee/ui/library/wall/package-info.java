/// The library as a wall of posters: rows of tiles, of which only those in view exist.
///
/// May use the choice, what lists share, and the kit. FX thread only.
@NullMarked
package app.matinee.ui.library.wall;

import org.jspecify.annotations.NullMarked;
