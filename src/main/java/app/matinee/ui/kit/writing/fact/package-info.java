/// What the journal knows of a film, to be written into a text: each piece of it remembers where it
/// came from, so that it can be brought up to date.
///
/// `[words](fact:key)` within a sentence, `:::fact key` … `:::` around lines; every export drops
/// the marks and keeps the words. FX thread only, but [FactMarks] and [FilmSources] know no nodes.
@NullMarked
package app.matinee.ui.kit.writing.fact;

import org.jspecify.annotations.NullMarked;
