package app.matinee.app;

import app.matinee.backup.Backups;
import app.matinee.job.JobHandle;
import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import java.time.Clock;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after an open journal at a quiet moment: the snapshot of the day, and steps of undo that
/// are too old. A window left open over midnight is not forgotten.
final class DailyCare {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCare.class);
    private static final Duration FIRST_AFTER = Duration.seconds(15);
    private static final Duration AGAIN_AFTER = Duration.hours(1);

    private final Jobs jobs;
    private final Clock clock;
    private final Duration firstAfter;
    private final PauseTransition pause = new PauseTransition();
    private @Nullable Journal journal;
    private @Nullable JobHandle<?> running;

    DailyCare(Jobs jobs, Clock clock) {
        this(jobs, clock, FIRST_AFTER);
    }

    /// @param firstAfter how long after the opening, which has enough to read
    DailyCare(Jobs jobs, Clock clock, Duration firstAfter) {
        this.jobs = jobs;
        this.clock = clock;
        this.firstAfter = firstAfter;
    }

    void begin(Journal opened) {
        journal = opened;
        pause.setOnFinished(_ -> run(opened));
        pause.setDuration(firstAfter);
        pause.playFromStart();
    }

    /// To be called before the journal is closed.
    void end() {
        pause.stop();
        journal = null;
        if (running != null) {
            running.cancel();
        }
    }

    /// A snapshot that fails is told once; the next opening tries again.
    private void run(Journal cared) {
        Backups backups = new Backups(cared.folder(), clock);
        running =
                jobs.start(
                                "backup.daily.running",
                                progress -> {
                                    boolean made = backups.daily(progress).isPresent();
                                    progress.checkCancelled();
                                    cared.upkeep().forgetOldSteps();
                                    return made;
                                })
                        .onSuccess(made -> {
                            LOG.info("Daily snapshot: {}", made ? "made" : "not due");
                            again(cared);
                        });
    }

    private void again(Journal cared) {
        if (cared.equals(journal)) {
            pause.setDuration(AGAIN_AFTER);
            pause.playFromStart();
        }
    }
}
