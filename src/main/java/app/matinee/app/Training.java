package app.matinee.app;

import app.matinee.ui.kit.JournalDoor.Wish;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// A run at packaging time that goes through the program once, so that the start-up cache holds the
/// classes a user will need first; then it quits.
final class Training {

    /// Set by the packaging around such a run.
    static final String PROPERTY = "matinee.train";

    private static final Duration EACH = Duration.seconds(1);

    private final Doors doors;
    private final Deque<String> places =
            new ArrayDeque<>(List.of("library", "watchlist", "settings", "library"));
    private final Timeline steps = new Timeline(new KeyFrame(EACH, _ -> step()));

    Training(Doors doors) {
        this.doors = doors;
    }

    void start(StartLine line) {
        if (line instanceof StartLine.Window(var journal) && journal != null) {
            doors.enter(new Wish.Starter(journal.toAbsolutePath()), _ -> doors.start(journal));
        }
        steps.setCycleCount(Animation.INDEFINITE);
        steps.play();
    }

    private void step() {
        JournalWiring open = doors.open();
        if (open == null || !open.mirror().films().completeProperty().get()) {
            return;
        }
        if (places.isEmpty()) {
            steps.stop();
            doors.quit();
            return;
        }
        open.navigation().go(places.remove());
        open.mirror().films().all().stream()
                .findFirst()
                .ifPresent(film -> open.mirror().openFilm().open(film.id()));
    }
}
