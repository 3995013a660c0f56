package app.matinee.job;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The caller's end of a started job: what shall happen when it ends.
///
/// Each job ends once, in success, failure or cancellation, then `onEnd`. Handlers run where the
/// implementation of [Jobs] says (for the window: the FX thread); one that is added after the end
/// runs at once. A failure that no handler takes goes to the default handler.
public interface JobHandle<T extends @Nullable Object> {

    JobHandle<T> onSuccess(Consumer<? super T> handler);

    /// Takes failures of this type; the first matching handler gets it, and only that.
    <X extends Throwable> JobHandle<T> onFailure(Class<X> type, Consumer<? super X> handler);

    JobHandle<T> onCancelled(Runnable handler);

    /// Runs after every kind of end.
    JobHandle<T> onEnd(Runnable handler);

    /// Asks the job to stop at its next check. A job that has ended, or does not check, goes on to
    /// its end; whatever it then returns is dropped.
    void cancel();

    boolean isDone();
}
