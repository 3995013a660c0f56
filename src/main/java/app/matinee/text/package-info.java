/// The words the program says: one message bundle, and how numbers and times are written.
///
/// Uses nothing of ours and no JavaFX; everything above may use it. All types are immutable and may
/// be used on any thread.
@NullMarked
package app.matinee.text;

import org.jspecify.annotations.NullMarked;
