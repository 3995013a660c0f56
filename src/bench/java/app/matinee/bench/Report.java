package app.matinee.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Prints figures as they come, one a line.
///
/// Beside a rate by the clock stands the rate by the processor time of this process, which does not
/// suffer where the machine has other work.
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        out.printf(
                Locale.ROOT,
                "%s, %d processors, load %.2f, Java %s%n",
                system.getName(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
    }

    void line(String what, double value) {
        out.printf(Locale.ROOT, "%-66s %10.1f%n", what, value);
    }

    /// Median, 95th and 99th percentile of times in nanoseconds, printed in milliseconds.
    void times(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%-66s %10.2f ms median %9.2f p95 %9.2f p99%n",
                what,
                at(sorted, 0.5) / 1e6,
                at(sorted, 0.95) / 1e6,
                at(sorted, 0.99) / 1e6);
    }

    /// The median of some rates, by the clock and by the processor.
    void rates(String what, List<Rate> rates) {
        out.printf(
                Locale.ROOT,
                "%-66s %10.0f by the clock %9.0f by the processor%n",
                what,
                median(rates.stream().mapToDouble(Rate::byClock).toArray()),
                median(rates.stream().mapToDouble(Rate::byProcessor).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long at(long[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
    }

    /// How many things were done in a time.
    ///
    /// @param clock nanoseconds that passed, or the moment it began
    /// @param processor nanoseconds of processor time of the process, or the figure at the start
    record Rate(int count, long clock, long processor) {

        static Rate begin(int count) {
            return new Rate(count, System.nanoTime(), processorNanos());
        }

        Rate end() {
            return new Rate(count, System.nanoTime() - clock, processorNanos() - processor);
        }

        double byClock() {
            return count / (clock / 1e9);
        }

        double byProcessor() {
            return count / (processor / 1e9);
        }

        private static long processorNanos() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime()
                    : System.nanoTime();
        }
    }
}
