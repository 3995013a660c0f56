package app.matinee.job;

import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Runs each job on the calling thread before `start` returns, for tests and the command line.
///
/// A handler is called as soon as it is added. Failures that no handler took are kept in
/// [#untaken].
public final class SameThreadJobs implements Jobs {

    private final List<JobRun<?>> runs = new ArrayList<>();

    @Override
    public <T extends @Nullable Object> JobHandle<T> start(Phrase title, Job<T> job) {
        return startQuietly(job);
    }

    @Override
    public <T extends @Nullable Object> JobHandle<T> startInOrder(Phrase title, Job<T> job) {
        return startQuietly(job);
    }

    @Override
    public <T extends @Nullable Object> JobHandle<T> startQuietly(Job<T> job) {
        JobRun<T> run = new JobRun<>(job, _ -> {});
        run.run(Progress.NONE);
        run.deliver();
        if (run.untakenFailure() != null) {
            runs.add(run);
        }
        return run;
    }

    /// The failures of the jobs so far that nobody took, oldest first.
    public List<Throwable> untaken() {
        return runs.stream().<Throwable>map(JobRun::untakenFailure).filter(Objects::nonNull).toList();
    }
}
