/// The sheet that changes many films at once.
///
/// May use what lists share, the entry's completions, and the kit. FX thread only.
@NullMarked
package app.matinee.ui.library.bulk;

import org.jspecify.annotations.NullMarked;
