package app.matinee.ui.kit;

/// The included part of the sample screen.
record SamplePartController(String given) {}
