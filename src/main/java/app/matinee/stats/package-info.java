/// Figures over a journal's viewings: pure functions of the diary and of the films in it.
///
/// Uses the model only. Whatever it is given it leaves as it is, so it may run on any thread.
@NullMarked
package app.matinee.stats;

import org.jspecify.annotations.NullMarked;
