package app.matinee.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does something in every frame and measures what the frame costs the FX thread until the next one
/// begins: events, layout, styles and handing over what is to be drawn. In processor time of the
/// thread, so other work of the machine does not count.
final class Frames extends AnimationTimer {

    private final long[] nanos;
    private final IntConsumer step;
    private final CompletableFuture<long[]> done = new CompletableFuture<>();
    private int frame = -1;
    private long before;

    private Frames(int count, IntConsumer step) {
        this.nanos = new long[count];
        this.step = step;
    }

    /// Waits for the frames to pass; to be called from another thread than the FX thread.
    static long[] run(int count, IntConsumer step) {
        Frames frames = new Frames(count, step);
        Platform.runLater(frames::start);
        return frames.done.join();
    }

    /// Runs something on the FX thread and waits for it, however long it takes.
    static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void handle(long now) {
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (frame >= 0) {
            nanos[frame] = spent - before;
        }
        before = spent;
        if (++frame == nanos.length) {
            stop();
            done.complete(nanos);
            return;
        }
        step.accept(frame);
    }
}
