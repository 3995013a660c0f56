/// The people of the owner's films: who there are, and the page of one of them.
///
/// Uses the kit and the mirror. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.people;

import org.jspecify.annotations.NullMarked;
