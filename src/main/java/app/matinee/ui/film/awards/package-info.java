/// The awards of a film: its season as a line of time, totals per body, and their editing in place.
///
/// Knows no other tab; reads the mirror and writes through the library. FX thread only.
@NullMarked
package app.matinee.ui.film.awards;

import org.jspecify.annotations.NullMarked;
