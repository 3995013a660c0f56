/// The records and value types of a movie journal: films, people, awards, viewings, writing,
/// pictures.
///
/// Depends on nothing of ours and on no library but JSpecify's annotations. Every type is immutable
/// and safe on any thread. Conventions: a text is `""` where nothing is known, a number or a date
/// is null; `id` is the journal's own key, 0 while a thing is not stored; `uuid` travels with the
/// thing.
@NullMarked
package app.matinee.model;

import org.jspecify.annotations.NullMarked;
