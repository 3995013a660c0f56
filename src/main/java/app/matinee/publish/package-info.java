/// Turns what a journal holds into posts and puts them where they are read.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish;

import org.jspecify.annotations.NullMarked;
