/// What a journal knows about awards, worked out: a film's season in order of time, its totals, its
/// tables.
///
/// Pure functions over `model`; may use `text` for words. No JavaFX, no files; any thread.
@NullMarked
package app.matinee.awards;

import org.jspecify.annotations.NullMarked;
