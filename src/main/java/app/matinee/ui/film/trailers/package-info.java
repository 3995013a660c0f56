/// The tab of a film's links: trailers, what was written about it, and where to watch it.
///
/// Reads the open film from `ui.mirror` and writes through it. May use `ui.kit`, `ui.mirror`,
/// `library`, `model`, `settings` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.film.trailers;

import org.jspecify.annotations.NullMarked;
