package app.matinee.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/// Prints figures as they come, one a line.
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void line(String what, double value) {
        out.printf(Locale.ROOT, "%-62s %10.1f%n", what, value);
    }

    /// Median and 99th percentile of times in nanoseconds, printed in milliseconds.
    void times(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-62s %10.2f ms median %10.2f ms p99%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) Math.ceil(sorted.length * 0.99) - 1] / 1e6);
    }
}
