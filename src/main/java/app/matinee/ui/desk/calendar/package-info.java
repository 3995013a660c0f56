/// Planned and published pieces in the days of a month. FX thread only.
@NullMarked
package app.matinee.ui.desk.calendar;

import org.jspecify.annotations.NullMarked;
