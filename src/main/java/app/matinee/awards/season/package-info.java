/// A ceremony or a film year as a whole: categories, leaders, what of it one has seen.
///
/// Pure functions over `awards.history`; any thread.
@NullMarked
package app.matinee.awards.season;

import org.jspecify.annotations.NullMarked;
