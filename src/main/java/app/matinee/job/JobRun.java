package app.matinee.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One run of a job, shared by the implementations of [Jobs]: runs it, keeps the handlers and calls
/// them.
///
/// Handlers are added and called on one thread, the caller's; [#run] and [#isCancelled] may be
/// called on any.
public final class JobRun<T extends @Nullable Object> implements JobHandle<T> {

    private sealed interface Outcome<T extends @Nullable Object> {}

    private record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

    private record Failure<T extends @Nullable Object>(Throwable cause) implements Outcome<T> {}

    private record Cancelled<T extends @Nullable Object>() implements Outcome<T> {}

    private record Taker<X extends Throwable>(Class<X> type, Consumer<? super X> handler) {
        boolean take(Throwable failure) {
            if (type.isInstance(failure)) {
                handler.accept(type.cast(failure));
                return true;
            }
            return false;
        }
    }

    private final Job<T> job;
    private final Consumer<Throwable> unhandled;
    private final List<Consumer<? super T>> successes = new ArrayList<>();
    private final List<Taker<?>> failures = new ArrayList<>();
    private final List<Runnable> cancellations = new ArrayList<>();
    private final List<Runnable> ends = new ArrayList<>();
    private volatile boolean cancelled;
    private volatile @Nullable Outcome<T> outcome;
    private boolean delivered;
    private boolean failureTaken;

    /// @param unhandled gets a failure that no handler took
    public JobRun(Job<T> job, Consumer<Throwable> unhandled) {
        this.job = job;
        this.unhandled = unhandled;
    }

    /// Runs the job to its end on this thread and keeps how it ended; throws nothing.
    public void run(Progress progress) {
        try {
            progress.checkCancelled();
            T value = job.run(progress);
            outcome = cancelled ? new Cancelled<>() : new Success<>(value);
        } catch (CancellationException stopped) {
            outcome = cancelled ? new Cancelled<>() : new Failure<>(stopped);
        } catch (Throwable failure) { // the one place where every failure of every job ends
            outcome = new Failure<>(failure);
        }
    }

    /// Calls the handlers; to be called once, after [#run].
    public void deliver() {
        delivered = true;
        switch (outcome) {
            case Success<T>(T value) -> successes.forEach(handler -> handler.accept(value));
            case Failure<T>(Throwable cause) -> deliverFailure(cause);
            case Cancelled<T>() -> cancellations.forEach(Runnable::run);
            case null -> throw new IllegalStateException("the job has not run");
        }
        ends.forEach(Runnable::run);
    }

    private void deliverFailure(Throwable cause) {
        for (Taker<?> taker : failures) {
            if (taker.take(cause)) {
                failureTaken = true;
                return;
            }
        }
        unhandled.accept(cause);
    }

    @Override
    public JobHandle<T> onSuccess(Consumer<? super T> handler) {
        successes.add(handler);
        if (delivered && outcome instanceof Success<T>(T value)) {
            handler.accept(value);
        }
        return this;
    }

    @Override
    public <X extends Throwable> JobHandle<T> onFailure(
            Class<X> type, Consumer<? super X> handler) {
        Taker<X> taker = new Taker<>(type, handler);
        failures.add(taker);
        if (delivered && !failureTaken && outcome instanceof Failure<T>(Throwable cause)) {
            failureTaken = taker.take(cause);
        }
        return this;
    }

    @Override
    public JobHandle<T> onCancelled(Runnable handler) {
        cancellations.add(handler);
        if (delivered && outcome instanceof Cancelled<T>) {
            handler.run();
        }
        return this;
    }

    @Override
    public JobHandle<T> onEnd(Runnable handler) {
        ends.add(handler);
        if (delivered) {
            handler.run();
        }
        return this;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// The failure this run ended in and no handler has taken, or null.
    public @Nullable Throwable untakenFailure() {
        return !failureTaken && outcome instanceof Failure<T>(Throwable cause) ? cause : null;
    }

    @Override
    public boolean isDone() {
        return delivered;
    }
}
