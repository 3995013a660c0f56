package app.matinee.job;

import app.matinee.text.Phrase;
import org.jspecify.annotations.Nullable;

/// Starts jobs. A seam: the window runs them beside itself, tests and the command line in place.
public interface Jobs {

    /// Runs a job beside all others.
    ///
    /// @param title what the status bar calls it
    <T extends @Nullable Object> JobHandle<T> start(Phrase title, Job<T> job);

    /// Runs a job after all that were started in order before it, in the very order of the calls:
    /// for everything that writes. Such a job is carried through when the program ends.
    <T extends @Nullable Object> JobHandle<T> startInOrder(Phrase title, Job<T> job);

    /// Runs a job that the status bar does not name: a thumbnail, a search while typing.
    <T extends @Nullable Object> JobHandle<T> startQuietly(Job<T> job);

    default <T extends @Nullable Object> JobHandle<T> start(String titleKey, Job<T> job) {
        return start(Phrase.of(titleKey), job);
    }

    default <T extends @Nullable Object> JobHandle<T> startInOrder(String titleKey, Job<T> job) {
        return startInOrder(Phrase.of(titleKey), job);
    }
}
