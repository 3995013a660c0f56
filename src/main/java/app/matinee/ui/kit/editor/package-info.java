/// The editor of Markdown: its marks drawn live, its commands, its keys.
///
/// What a command does to a text is a pure function ([MarkdownEdits]), and so is what is drawn how
/// ([MarkdownMarks]). The only user of RichTextFX; may use `ui.kit` and `text`. FX thread only.
@NullMarked
package app.matinee.ui.kit.editor;

import org.jspecify.annotations.NullMarked;
