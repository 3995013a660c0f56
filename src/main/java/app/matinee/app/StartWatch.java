package app.matinee.app;

import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes into the log how long the program took to its first films in view, for whoever measures
/// it (docs/benchmarks.md). Not there in other starts.
final class StartWatch {

    /// Asks for it: `-Dmatinee.measure=true`.
    static final String PROPERTY = "matinee.measure";

    private static final Logger LOG = LoggerFactory.getLogger(StartWatch.class);

    private final Scene scene;
    private final Runnable look = this::look;
    private boolean laidOut;

    private StartWatch(Scene scene) {
        this.scene = scene;
    }

    /// Begins to look, once a frame, where it was asked for.
    static void watch(Scene scene) {
        if (Boolean.getBoolean(PROPERTY)) {
            scene.addPostLayoutPulseListener(new StartWatch(scene).look);
        }
    }

    /// Notes that the start has come so far.
    ///
    /// @param stage what is done now
    static void passed(String stage) {
        if (Boolean.getBoolean(PROPERTY)) {
            LOG.info("{} after {} ms", stage, sinceStart().toMillis());
        }
    }

    /// Films laid out in one frame have been painted when the next one comes.
    private void look() {
        if (laidOut) {
            scene.removePostLayoutPulseListener(look);
            passed("First films");
        } else {
            laidOut = isAnyShown(".film-tile") || isAnyShown(".film-row");
            Platform.requestNextPulse();
        }
    }

    private boolean isAnyShown(String kind) {
        return scene.getRoot().lookupAll(kind).stream().anyMatch(StartWatch::showsFilm);
    }

    private static boolean showsFilm(Node node) {
        return node.isVisible() && !(node instanceof IndexedCell<?> cell && cell.isEmpty());
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
