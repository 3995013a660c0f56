/// The place "Diary": all viewings by month, in the days of a month and of a year. It reads and
/// writes through the mirror. FX thread only.
@NullMarked
package app.matinee.ui.diary;

import org.jspecify.annotations.NullMarked;
