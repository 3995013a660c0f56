package app.matinee.ui.stats;

/// One column of a chart.
///
/// @param label short, below it
/// @param says all of it in words: "March: 12 viewings"
/// @param action leads to the films behind it
record Column(String label, String says, int count, Runnable action) {}
