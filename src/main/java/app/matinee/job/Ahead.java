package app.matinee.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is being worked out, on a thread of its own, before anyone asks for it.
///
/// @param <T> the value
public final class Ahead<T extends @Nullable Object> {

    private final CompletableFuture<T> value = new CompletableFuture<>();

    private Ahead() {}

    /// Begins to work.
    ///
    /// @param name what the thread is called
    public static <T extends @Nullable Object> Ahead<T> begin(String name, Supplier<T> work) {
        Ahead<T> ahead = new Ahead<>();
        Thread.ofPlatform().name(name).daemon().start(() -> ahead.run(work));
        return ahead;
    }

    /// The value, waited for if need be. What the work threw is thrown to each who asks.
    public T get() {
        try {
            return value.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private void run(Supplier<T> work) {
        value.completeAsync(work, Runnable::run);
    }
}
