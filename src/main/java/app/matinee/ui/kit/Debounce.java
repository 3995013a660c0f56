package app.matinee.ui.kit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Runs an action once calls have stopped coming for a while: search as you type, autosave.
public final class Debounce {

    private final PauseTransition pause;
    private final Runnable action;
    private boolean pending;

    public Debounce(Duration quiet, Runnable action) {
        this.pause = new PauseTransition(quiet);
        this.action = action;
        pause.setOnFinished(_ -> flush());
    }

    /// Asks for the action, and starts the wait anew.
    public void call() {
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
    }

    public boolean isPending() {
        return pending;
    }
}
