package app.matinee.ui.mirror;

import javafx.animation.AnimationTimer;

/// Runs something once, after some frames: when what was just shown has been laid out and painted.
final class FramesLater extends AnimationTimer {

    private final Runnable then;
    private int left;

    /// @param frames how many frames to wait for, at least one
    FramesLater(int frames, Runnable then) {
        this.left = frames;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (--left <= 0) {
            stop();
            then.run();
        }
    }
}
