/// Predictions and own favourites, and the night itself, one category at a time.
///
/// FX thread; history and answers are read and counted in jobs.
@NullMarked
package app.matinee.ui.seasons.ballot;

import org.jspecify.annotations.NullMarked;
