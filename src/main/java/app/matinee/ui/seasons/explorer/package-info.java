/// Questions over the awards, written as sentences whose parts can be changed, with their answers.
///
/// FX thread; history and answers are read and counted in jobs.
@NullMarked
package app.matinee.ui.seasons.explorer;

import org.jspecify.annotations.NullMarked;
