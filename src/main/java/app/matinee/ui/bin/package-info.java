/// The bin: what was deleted in the last sixty days, and the way back.
///
/// Uses the kit and the mirror. Belongs to the FX thread.
@NullMarked
package app.matinee.ui.bin;

import org.jspecify.annotations.NullMarked;
