/// Sheets that make two things one, and the one that does so with people. Uses the kit, the mirror
/// and the pure figures of `awards`; FX thread only.
@NullMarked
package app.matinee.ui.kit.merge;

import org.jspecify.annotations.NullMarked;
