package app.matinee.ui.kit.record;

import app.matinee.awards.Tally;

/// One bar of a chart of wins and nominations.
///
/// @param label a short word below it, such as a year; "" for none
/// @param says the whole of it in words: "97th Academy Awards, 5 wins, 1 nomination"
/// @param chosen what a click or Enter does
public record TallyBar(String label, String says, Tally tally, Runnable chosen) {

    /// All it counts, so its height.
    int height() {
        return tally.wins() + tally.lost() + tally.namings() + tally.shortlists();
    }
}
