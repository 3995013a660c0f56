/// Templates: those that come with Matinee and those of a journal, filled by Pebble (its only user)
/// into neutral text.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.template;

import org.jspecify.annotations.NullMarked;
