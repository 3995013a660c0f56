package app.matinee.stats;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Keeps the first few of many numbers by some order, in one pass and without sorting them all.
final class Foremost {

    private final Comparator<Integer> order;
    private final PriorityQueue<Integer> kept;
    private final int most;

    Foremost(int most, Comparator<Integer> order) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void offer(int number) {
        if (kept.size() < most) {
            kept.add(number);
        } else if (order.compare(number, kept.element()) < 0) {
            kept.remove();
            kept.add(number);
        }
    }

    /// Those that were kept, in order.
    List<Integer> inOrder() {
        return kept.stream().sorted(order).toList();
    }
}
