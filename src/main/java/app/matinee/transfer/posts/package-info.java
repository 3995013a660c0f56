/// Old posts as published writing: what readers of blogs share (the film a post is about, its kind,
/// its pictures), and the reader of folders of Markdown with front matter, as Hugo, Jekyll,
/// Obsidian and plain notes have it. No threads, no JavaFX.
@NullMarked
package app.matinee.transfer.posts;

import org.jspecify.annotations.NullMarked;
