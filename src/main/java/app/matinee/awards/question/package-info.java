/// Questions over the history of awards, as records that can be kept as JSON, and what an answer
/// is.
///
/// No JavaFX, no files; any thread.
@NullMarked
package app.matinee.awards.question;

import org.jspecify.annotations.NullMarked;
