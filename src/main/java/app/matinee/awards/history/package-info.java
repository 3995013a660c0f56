/// All awards of a journal in memory, to ask questions of: who was nominated where, and when.
///
/// Immutable, read once from `store`; any thread.
@NullMarked
package app.matinee.awards.history;

import org.jspecify.annotations.NullMarked;
