package app.matinee.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Runs an action once calls have stopped coming for a while: search as you type, autosave.
public final class Debounce {

    private final PauseTransition pause;
    private final @Nullable PauseTransition longest;
    private final Runnable action;
    private boolean pending;

    public Debounce(Duration quiet, Runnable action) {
        this(quiet, null, action);
    }

    /// Waits no longer than a while after the first call, whether or not more are coming: for what
    /// must not be lost.
    public static Debounce atTheLatest(Duration quiet, Duration longest, Runnable action) {
        return new Debounce(quiet, longest, action);
    }

    private Debounce(Duration quiet, @Nullable Duration longest, Runnable action) {
        this.pause = new PauseTransition(quiet);
        this.longest = longest == null ? null : new PauseTransition(longest);
        this.action = action;
        pause.setOnFinished(_ -> flush());
        if (this.longest != null) {
            this.longest.setOnFinished(_ -> flush());
        }
    }

    /// Asks for the action, and starts the wait anew.
    public void call() {
        if (!pending && longest != null) {
            longest.playFromStart();
        }
        pending = true;
        pause.playFromStart();
    }

    /// Runs the action now if it was asked for; for every exit.
    public void flush() {
        if (pending) {
            cancel();
            action.run();
        }
    }

    /// Forgets that the action was asked for.
    public void cancel() {
        pending = false;
        pause.stop();
        if (longest != null) {
            longest.stop();
        }
    }

    public boolean isPending() {
        return pending;
    }
}
