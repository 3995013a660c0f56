/// What table and wall do alike: keys, clicks, the menu of a film, files dropped on it, and the
/// changes to one or many films.
///
/// May use the choice, the kit, the mirror and `library`. FX thread only; writes go through the
/// mirror.
@NullMarked
package app.matinee.ui.library.list;

import org.jspecify.annotations.NullMarked;
