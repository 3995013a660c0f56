/// A post as a whole, belonging to no target: what every template makes and every target writes
/// down.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.post;

import org.jspecify.annotations.NullMarked;
