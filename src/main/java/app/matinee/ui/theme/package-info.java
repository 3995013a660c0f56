/// The look of the whole window: the token and base sheets, the fonts, and the theme that puts
/// them on a scene.
///
/// May use JavaFX and AtlantaFX only. Everything here belongs to the FX thread.
@NullMarked
package app.matinee.ui.theme;

import org.jspecify.annotations.NullMarked;
