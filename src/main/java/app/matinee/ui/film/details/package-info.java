/// The details of a film as a well-set page, edited in place.
///
/// May use `ui.kit`, `ui.mirror`, `library`, `model`, `settings` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.film.details;

import org.jspecify.annotations.NullMarked;
