package app.matinee.ui.library.query;

/// Something that completes what is being typed.
///
/// @param insert what is written in the place of what is there
/// @param shown what the list shows
/// @param about what it is for; empty where the name says it
record Option(String insert, String shown, String about) {}
