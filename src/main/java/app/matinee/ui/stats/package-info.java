/// Statistics: a year, or all time, looked back at. The figures come from `stats`; each leads to
/// the films behind it.
///
/// Uses the kit and the mirror. Belongs to the FX thread; figures are computed in jobs.
@NullMarked
package app.matinee.ui.stats;

import org.jspecify.annotations.NullMarked;
