/// A post as one HTML page, and as a fragment of one.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.html;

import org.jspecify.annotations.NullMarked;
