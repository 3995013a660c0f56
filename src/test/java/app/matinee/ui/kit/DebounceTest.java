package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@FxTest
class DebounceTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runsOnceAfterTheLastCall() throws Exception {
        Debounce debounce = new Debounce(Duration.millis(30), runs::incrementAndGet);

        OnFx.run(() -> {
            debounce.call();
            debounce.call();
            debounce.call();
        });

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> runs.get() > 0);
        assertThat(runs).hasValue(1);
        assertThat(debounce.isPending()).isFalse();
    }

    @Test
    void flushRunsAtOnceWhatWasAskedForAndNothingElse() {
        Debounce debounce = new Debounce(Duration.hours(1), runs::incrementAndGet);

        OnFx.run(() -> {
            debounce.flush();
            debounce.call();
            debounce.flush();
            debounce.flush();
            debounce.call();
            debounce.cancel();
            debounce.flush();
        });

        assertThat(runs).hasValue(1);
    }

    @Test
    void atTheLatestItRunsThoughCallsKeepComing() throws Exception {
        Debounce debounce =
                Debounce.atTheLatest(Duration.hours(1), Duration.millis(30), runs::incrementAndGet);

        OnFx.run(debounce::call);

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> runs.get() > 0);
        assertThat(runs).hasValue(1);
        assertThat(debounce.isPending()).isFalse();
    }
}
