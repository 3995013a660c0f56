/// The sheet that shows what a pasted table of awards is understood as, and adds it. Uses the kit, the
/// mirror and `awards.table`; FX thread only.
@NullMarked
package app.matinee.ui.film.awards.paste;

import org.jspecify.annotations.NullMarked;
