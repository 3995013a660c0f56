/// What can be said of a film because of its awards, each sentence with what it rests on.
///
/// Pure functions over `awards.history` and `awards.question`; any thread.
@NullMarked
package app.matinee.awards.fact;

import org.jspecify.annotations.NullMarked;
