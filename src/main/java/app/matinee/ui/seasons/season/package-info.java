/// A ceremony as a whole: who is most nominated, the categories with their nominees.
///
/// FX thread; history and answers are read and counted in jobs.
@NullMarked
package app.matinee.ui.seasons.season;

import org.jspecify.annotations.NullMarked;
