package app.matinee.ui.kit.editor;

/// A change of a text: what stands between two places gives way to other words, some of which are
/// then selected. Places are indices into the text; those of the selection into the changed one.
public record TextEdit(int from, int to, String words, int selectFrom, int selectTo) {

    /// The text after the change.
    public String applyTo(String text) {
        return text.substring(0, from) + words + text.substring(to);
    }
}
