/// The diary as a list of lines, month by month. FX thread only.
@NullMarked
package app.matinee.ui.diary.line;

import org.jspecify.annotations.NullMarked;
