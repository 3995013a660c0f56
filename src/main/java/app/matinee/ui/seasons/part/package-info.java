/// What the parts of the awards place share: marks, posters, pop-overs, words, what can be done to
/// a film.
///
/// FX thread; history and answers are read and counted in jobs.
@NullMarked
package app.matinee.ui.seasons.part;

import org.jspecify.annotations.NullMarked;
