package app.matinee.ui.kit.writing.fact;

/// Words in a text that came from the journal.
///
/// @param from where their marks begin in the text
/// @param to where their marks end
/// @param lines whether they stand on lines of their own
public record FactMark(int from, int to, String key, String words, boolean lines) {}
