package app.matinee.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.text.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

@FxTest
class FxJobsTest {

    private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final FxJobs jobs = new FxJobs(unhandled::add, Duration.millis(1));

    @AfterEach
    void stop() throws Exception {
        jobs.shutdown(java.time.Duration.ofSeconds(5));
    }

    @Test
    void runsBesideTheWindowAndTellsTheResultOnItsThread() throws Exception {
        CompletableFuture<Boolean> toldOnFx = new CompletableFuture<>();
        CompletableFuture<Boolean> ranOnFx = new CompletableFuture<>();

        OnFx.run(() ->
                jobs.start("some.title", _ -> ranOnFx.complete(Platform.isFxApplicationThread()))
                        .onSuccess(_ -> toldOnFx.complete(Platform.isFxApplicationThread())));

        assertThat(toldOnFx.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ranOnFx.get()).isFalse();
    }

    @Test
    void keepsTheOrderOfWrites() throws Exception {
        CountDownLatch ended = new CountDownLatch(50);

        OnFx.run(() -> {
            for (int i = 0; i < 50; i++) {
                int number = i;
                jobs.startInOrder("some.title", _ -> heard.add(number)).onEnd(ended::countDown);
            }
        });

        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).hasSize(50).isSortedAccordingTo((a, b) -> (int) a - (int) b);
    }

    @Test
    void namesALongJobWithItsProgressUntilItEnds() throws Exception {
        CountDownLatch reported = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        OnFx.run(() ->
                jobs.start(
                                Phrase.of("some.title"),
                                progress -> {
                                    progress.report(1, 4, "some.key", "Anora");
                                    reported.countDown();
                                    return goOn.await(5, TimeUnit.SECONDS);
                                })
                        .onEnd(ended::countDown));
        assertThat(reported.await(5, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> jobs.running().size() == 1);

        RunningJob shown = jobs.running().getFirst();
        assertThat(shown.title()).isEqualTo(Phrase.of("some.title"));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> shown.shareProperty().get() > 0);
        assertThat(shown.shareProperty().get()).isEqualTo(0.25);
        assertThat(shown.messageProperty().get()).isEqualTo(Phrase.of("some.key", "Anora"));
        goOn.countDown();
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void aCancelledJobEndsWithoutResultOrFailure() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);

        OnFx.run(() ->
                jobs.start(
                                "some.title",
                                progress -> {
                                    started.countDown();
                                    while (true) {
                                        progress.checkCancelled();
                                        Thread.onSpinWait();
                                    }
                                })
                        .onSuccess(heard::add)
                        .onCancelled(() -> heard.add("cancelled"))
                        .onEnd(ended::countDown));
        assertThat(started.await(5, TimeUnit.SECONDS)).isTrue();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> jobs.running().size() == 1);
        OnFx.run(() -> jobs.running().getFirst().cancel());

        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly("cancelled");
        assertThat(unhandled).isEmpty();
    }

    @Test
    void aFailureGoesToItsHandlerElseToTheDefaultOne() throws Exception {
        CountDownLatch ended = new CountDownLatch(2);
        IOException taken = new IOException("taken");
        IOException loose = new IOException("loose");

        OnFx.run(() -> {
            jobs.start(
                            "some.title",
                            _ -> {
                                throw taken;
                            })
                    .onFailure(IOException.class, heard::add)
                    .onEnd(ended::countDown);
            jobs.startQuietly(
                            _ -> {
                                throw loose;
                            })
                    .onEnd(ended::countDown);
        });

        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).containsExactly(taken);
        assertThat(unhandled).containsExactly(loose);
    }

    @Test
    void shutdownCarriesEveryWriteThroughAndStopsReaders() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch readerStarted = new CountDownLatch(1);
        CompletableFuture<String> reader = new CompletableFuture<>();

        OnFx.run(() -> {
            jobs.startQuietly(progress -> {
                readerStarted.countDown();
                while (!progress.isCancelled()) {
                    Thread.onSpinWait();
                }
                return reader.complete("stopped");
            });
            jobs.startInOrder("some.title", _ -> goOn.await(5, TimeUnit.SECONDS));
            jobs.startInOrder("some.title", _ -> heard.add("last write"));
        });
        assertThat(readerStarted.await(5, TimeUnit.SECONDS)).isTrue();
        Thread.ofVirtual().start(goOn::countDown);

        assertThat(jobs.shutdown(java.time.Duration.ofSeconds(5))).isTrue();
        assertThat(heard).containsExactly("last write");
        assertThat(reader.get(5, TimeUnit.SECONDS)).isEqualTo("stopped");

        OnFx.run(() -> jobs.start("some.title", _ -> heard.add("after the end")));
        assertThat(heard).as("dropped without a word").containsExactly("last write");
        assertThat(OnFx.get(() -> List.copyOf(jobs.running()))).isEmpty();
    }
}
