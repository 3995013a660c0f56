/// The place "Awards": the explorer of questions and, below it, a season as a whole.
///
/// Reads the history of `ui.mirror`; FX thread, while history and answers are read and counted in
/// jobs. One package below it a part of the place.
@NullMarked
package app.matinee.ui.seasons;

import org.jspecify.annotations.NullMarked;
