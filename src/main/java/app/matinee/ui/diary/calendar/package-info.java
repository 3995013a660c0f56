/// The diary in the days of a month and of a year. FX thread only.
@NullMarked
package app.matinee.ui.diary.calendar;

import org.jspecify.annotations.NullMarked;
