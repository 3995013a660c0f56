/// Sheets that make two people one, or two categories of a body one. Uses the kit, the mirror and the
/// pure figures of `awards`; FX thread only.
@NullMarked
package app.matinee.ui.film.awards.merge;

import org.jspecify.annotations.NullMarked;
