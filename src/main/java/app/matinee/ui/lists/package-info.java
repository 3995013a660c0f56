/// Lists of films: which there are, and one of them with its films in order and what is said of
/// them.
///
/// Uses the kit and the mirror. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.lists;

import org.jspecify.annotations.NullMarked;
