package app.matinee.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

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

    /// Times by the clock and of the processor, printed in milliseconds.
    void times(String what, Times times) {
        out.printf(
                Locale.ROOT,
                "%-62s %9.2f median %8.2f p99 by the clock %9.2f median %8.2f p99 of processor, ms%n",
                what,
                at(times.clock(), 0.5) / 1e6,
                at(times.clock(), 0.99) / 1e6,
                at(times.processor(), 0.5) / 1e6,
                at(times.processor(), 0.99) / 1e6);
    }

    /// Median, 95th and 99th percentile of times in nanoseconds, printed in milliseconds.
    void times(String what, long[] nanos) {
        out.printf(
                Locale.ROOT,
                "%-62s %9.2f median %8.2f p95 %8.2f p99, ms%n",
                what,
                at(nanos, 0.5) / 1e6,
                at(nanos, 0.95) / 1e6,
                at(nanos, 0.99) / 1e6);
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

    private static long at(long[] nanos, double part) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
    }

    /// How long a thing took each time.
    ///
    /// @param clock nanoseconds that passed
    /// @param processor nanoseconds of processor time of the thread that did it
    record Times(long[] clock, long[] processor) {

        static Times of(int rounds, IntConsumer work) {
            Times times = new Times(new long[rounds], new long[rounds]);
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                long before = threads.getCurrentThreadCpuTime();
                work.accept(i);
                times.processor[i] = threads.getCurrentThreadCpuTime() - before;
                times.clock[i] = System.nanoTime() - start;
            }
            return times;
        }
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
