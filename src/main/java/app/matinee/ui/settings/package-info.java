/// The settings: look, ratings and dates, the journal's place and care, what the program is.
///
/// Uses the kit, the mirror, the settings and the archive. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.settings;

import org.jspecify.annotations.NullMarked;
