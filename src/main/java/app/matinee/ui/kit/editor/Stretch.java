package app.matinee.ui.kit.editor;

/// A stretch of a line that is drawn in a way of its own.
///
/// @param from index of its first letter in the line
/// @param to index after its last letter
/// @param style the class it wears
record Stretch(int from, int to, String style) {}
