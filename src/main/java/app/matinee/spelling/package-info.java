/// Spelling, checked on this machine: dictionaries found, words of a line looked up, better ones
/// suggested. The only user of Lucene's Hunspell.
///
/// May use `model`, `settings` and `text`. Safe to use from several threads; nothing here is quick
/// enough for the FX thread.
@NullMarked
package app.matinee.spelling;

import org.jspecify.annotations.NullMarked;
