/// The tab of a film's pictures: a gallery with captions, a viewer, and the words of each picture.
///
/// Reads the open film from `ui.mirror` and writes through it; files are taken in by jobs. May use
/// `ui.kit`, `ui.mirror`, `library`, `pictures`, `markdown`, `model`, `job` and `text`. FX thread
/// only.
@NullMarked
package app.matinee.ui.film.pictures;

import org.jspecify.annotations.NullMarked;
