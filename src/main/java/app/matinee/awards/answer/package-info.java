/// Answers questions over the history of awards, in sentences that can be printed.
///
/// Pure functions over `awards.history`, worded by `awards.words`; any thread.
@NullMarked
package app.matinee.awards.answer;

import org.jspecify.annotations.NullMarked;
