/// Logging a viewing by keys alone, from anywhere. FX thread only.
@NullMarked
package app.matinee.ui.diary.log;

import org.jspecify.annotations.NullMarked;
