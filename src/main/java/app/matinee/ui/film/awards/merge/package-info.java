/// The sheet that makes categories of a body one. Uses the kit and the mirror; FX thread only.
@NullMarked
package app.matinee.ui.film.awards.merge;

import org.jspecify.annotations.NullMarked;
