/// Tests of the statistics as they are shown.
@NullMarked
package app.matinee.ui.stats;

import org.jspecify.annotations.NullMarked;
