/// The command line: one small class a command over the same services as the window.
///
/// [Commands] is the way in. Standard output carries the answer and nothing else, messages go to
/// standard error; 0 is done, 1 failed with nothing changed, 2 wrong usage. docs/command-line.md
/// describes every command and every JSON document. The only user of picocli; uses `library`,
/// `transfer`, `markdown`, `settings`, `text` and `model`, never JavaFX. Runs on the calling
/// thread.
@NullMarked
package app.matinee.cli;

import org.jspecify.annotations.NullMarked;
