/// Editing in place: what is read turns into a field of the same face where it stands.
///
/// Hover or focus shows a pencil; a click, Enter or F2 edits; Enter keeps (Ctrl+Enter in long
/// texts), and so does going elsewhere; Escape puts it back. May use `ui.kit`, `text` and JavaFX.
/// FX thread only. Pages that use it load `inplace.css`.
@NullMarked
package app.matinee.ui.kit.inplace;

import org.jspecify.annotations.NullMarked;
