/// How sentences about awards name numbers, prizes, years and what is not known.
///
/// May use `awards.history` and `text`; any thread.
@NullMarked
package app.matinee.awards.words;

import org.jspecify.annotations.NullMarked;
