/// Tests of the statistics against figures worked out by hand.
@NullMarked
package app.matinee.stats;

import org.jspecify.annotations.NullMarked;
