/// The page of a person: their films, whom they make them with, their awards, what is known of
/// them.
///
/// Uses the kit, the mirror and the pure figures of `awards`. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.people.page;

import org.jspecify.annotations.NullMarked;
