package app.matinee.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobRunTest {

    private final List<Object> heard = new ArrayList<>();

    @Test
    void aCancelledRunStopsAtItsNextCheckAndIsNoFailure() {
        JobRun<String> run = new JobRun<>(this::workOf, heard::add);
        run.onSuccess(heard::add).onCancelled(() -> heard.add("cancelled"));
        run.cancel();

        run.run(progressOf(run));
        run.deliver();

        assertThat(heard).containsExactly("cancelled");
        assertThat(run.isDone()).isTrue();
    }

    @Test
    void theResultOfACancelledRunThatNeverCheckedIsDropped() {
        JobRun<String> run = new JobRun<>(_ -> "late", heard::add);
        run.onSuccess(heard::add).onEnd(() -> heard.add("end"));
        run.cancel();

        run.run(Progress.NONE);
        run.deliver();

        assertThat(heard).containsExactly("end");
    }

    @Test
    void aFailureWithoutHandlerGoesToTheDefaultOne() {
        IllegalStateException failure = new IllegalStateException();
        JobRun<String> run =
                new JobRun<>(
                        _ -> {
                            throw failure;
                        },
                        heard::add);

        run.run(Progress.NONE);
        run.deliver();

        assertThat(heard).containsExactly(failure);
    }

    @Test
    void aCancellationFromElsewhereIsAFailure() {
        JobRun<String> run =
                new JobRun<>(
                        _ -> {
                            throw new CancellationException("a future of another library");
                        },
                        heard::add);

        run.run(Progress.NONE);
        run.deliver();

        assertThat(heard).hasSize(1).first().isInstanceOf(CancellationException.class);
    }

    private String workOf(Progress progress) {
        heard.add("started");
        progress.checkCancelled();
        return "done";
    }

    private static Progress progressOf(JobRun<?> run) {
        return new Progress() {
            @Override
            public void report(long done, long total, String messageKey, Object... args) {}

            @Override
            public boolean isCancelled() {
                return run.isCancelled();
            }
        };
    }
}
