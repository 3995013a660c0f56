/// What every list of the window does alike: letters go to a title, what is chosen can be copied,
/// the place is remembered, the second button shows what can be done.
///
/// May use the kit, `settings` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.kit.list;

import org.jspecify.annotations.NullMarked;
