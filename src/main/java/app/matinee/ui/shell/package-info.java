/// The main window: the rail of screens, the status bar, the palette, the keys, undo.
///
/// Knows the screens only as [app.matinee.ui.kit.Page], from the list it is given. Everything here
/// belongs to the FX thread.
@NullMarked
package app.matinee.ui.shell;

import org.jspecify.annotations.NullMarked;
