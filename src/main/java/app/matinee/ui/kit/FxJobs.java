package app.matinee.ui.kit;

import app.matinee.job.Job;
import app.matinee.job.JobHandle;
import app.matinee.job.JobRun;
import app.matinee.job.Jobs;
import app.matinee.text.Phrase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Runs jobs beside the window and tells their ends on the FX thread.
///
/// To be called on the FX thread. Jobs in order run one at a time on a thread of their own, so that
/// a write never waits for readers; all others on a virtual thread each.
public final class FxJobs implements Jobs {

    private static final Duration LISTED_AFTER = Duration.millis(300);

    private final ExecutorService beside =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory());
    private final ExecutorService inOrder =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("writes").daemon().factory());
    private final Consumer<Throwable> unhandled;
    private final Duration listedAfter;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final ObservableList<RunningJob> runningView =
            FXCollections.unmodifiableObservableList(running);
    private final Set<JobRun<?>> cancelledAtTheEnd = ConcurrentHashMap.newKeySet();

    /// @param unhandled gets every failure that no handler took, on the FX thread
    public FxJobs(Consumer<Throwable> unhandled) {
        this(unhandled, LISTED_AFTER);
    }

    /// @param listedAfter how long a job runs before [#running] names it, so that quick ones do not
    ///   flicker by
    FxJobs(Consumer<Throwable> unhandled, Duration listedAfter) {
        this.unhandled = unhandled;
        this.listedAfter = listedAfter;
    }

    /// The jobs under way, oldest first; those that are over in a blink and the quiet ones are not
    /// named.
    public ObservableList<RunningJob> running() {
        return runningView;
    }

    @Override
    public <T extends @Nullable Object> JobHandle<T> start(Phrase title, Job<T> job) {
        JobRun<T> run = new JobRun<>(job, unhandled);
        cancelledAtTheEnd.add(run);
        return submit(run, beside, title);
    }

    @Override
    public <T extends @Nullable Object> JobHandle<T> startInOrder(Phrase title, Job<T> job) {
        return submit(new JobRun<>(job, unhandled), inOrder, title);
    }

    @Override
    public <T extends @Nullable Object> JobHandle<T> startQuietly(Job<T> job) {
        JobRun<T> run = new JobRun<>(job, unhandled);
        cancelledAtTheEnd.add(run);
        return submit(run, beside, null);
    }

    /// Takes no more jobs (what is asked for now, such as a picture still to be drawn, is dropped),
    /// cancels those that only read, and waits for those in order to be carried through. Their ends
    /// are told no more.
    ///
    /// @return false when writes were still under way after that time
    public boolean shutdown(java.time.Duration longestWait) throws InterruptedException {
        beside.shutdown();
        inOrder.shutdown();
        cancelledAtTheEnd.forEach(JobRun::cancel);
        return inOrder.awaitTermination(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T extends @Nullable Object> JobHandle<T> submit(
            JobRun<T> run, ExecutorService where, @Nullable Phrase title) {
        Phrase words = title == null ? Phrase.of("job.quiet") : title;
        RunningJob shown = new RunningJob(words, run, where == inOrder);
        PauseTransition listing = new PauseTransition(listedAfter);
        listing.setOnFinished(_ -> running.add(shown));
        Runnable work =
                () -> {
                    run.run(shown);
                    cancelledAtTheEnd.remove(run);
                    Platform.runLater(() -> {
                        listing.stop();
                        running.remove(shown);
                        if (!inOrder.isShutdown()) {
                            run.deliver();
                        }
                    });
                };
        try {
            where.execute(work);
        } catch (RejectedExecutionException _) {
            return run; // The end may come from another thread, between any two lines of this one.
        }
        if (title != null) {
            listing.play();
        }
        return run;
    }
}
