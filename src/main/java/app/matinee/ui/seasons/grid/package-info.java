/// A film year at a glance: films and performers against the bodies that gave awards.
///
/// FX thread; history and answers are read and counted in jobs.
@NullMarked
package app.matinee.ui.seasons.grid;

import org.jspecify.annotations.NullMarked;
