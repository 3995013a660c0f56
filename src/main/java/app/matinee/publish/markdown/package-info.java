/// Posts as Markdown with front matter, in the dialects of Hugo, Jekyll and Obsidian.
///
/// Knows nothing of JavaFX and of the verbs; reads the journal through `store`. Everything here
/// blocks and belongs in jobs.
@NullMarked
package app.matinee.publish.markdown;

import org.jspecify.annotations.NullMarked;
