/// What is asked of films, as one types it: `director:baker year:2010.. -seen`.
///
/// [app.matinee.query.QueryReader] reads a text into a [app.matinee.query.Query] and says what it
/// did not understand, [app.matinee.query.QueryText] writes one down again,
/// [app.matinee.query.QueryMatch] tries films in memory. What only the journal knows, such as who
/// wrote a film, comes as [app.matinee.query.Answers].
///
/// Pure functions over values, for any thread. May use `model`.
@NullMarked
package app.matinee.query;

import org.jspecify.annotations.NullMarked;
