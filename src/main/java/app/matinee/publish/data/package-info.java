/// What a template can say: the journal's films, awards and writing as plain maps, lists and words.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.data;

import org.jspecify.annotations.NullMarked;
