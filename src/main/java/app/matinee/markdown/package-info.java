/// Markdown read into a small tree of our own, and that tree as HTML and as plain text.
///
/// The only user of commonmark and jsoup (HTML comes in as Markdown); uses nothing else of ours and
/// no JavaFX. Every string is taken to be hostile: nothing here runs, follows or passes on what a
/// text contains. Safe on any thread.
@NullMarked
package app.matinee.markdown;

import org.jspecify.annotations.NullMarked;
