/// Folders that posts are written into: what is ours there is replaced, what is not is left alone.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.folder;

import org.jspecify.annotations.NullMarked;
