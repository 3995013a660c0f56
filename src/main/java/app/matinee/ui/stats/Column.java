package app.matinee.ui.stats;

import java.util.List;
import java.util.stream.IntStream;

/// One column of a chart, or several side by side that share a label.
///
/// @param label short, below it
record Column(String label, List<Bar> bars) {

    /// @param says all of it in words: "March: 12 viewings"
    /// @param action leads to the films behind it
    record Bar(String says, int count, Runnable action) {}

    Column {
        bars = List.copyOf(bars);
    }

    static Column of(String label, Bar bar) {
        return new Column(label, List.of(bar));
    }

    /// The columns of two charts side by side.
    static List<Column> beside(List<Column> one, List<Column> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i ->
                        new Column(
                                one.get(i).label(),
                                List.of(
                                        one.get(i).bars().getFirst(),
                                        other.get(i).bars().getFirst())))
                .toList();
    }
}
