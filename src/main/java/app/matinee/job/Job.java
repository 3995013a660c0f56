package app.matinee.job;

import org.jspecify.annotations.Nullable;

/// A piece of work that returns a value and touches nothing that a window shows.
///
/// @param <T> what it returns; `Void` and null when there is nothing to return
@FunctionalInterface
public interface Job<T extends @Nullable Object> {

    /// Does the work, on any thread.
    ///
    /// @throws Exception whatever stopped it; an [app.matinee.text.ExpectedFailure] is told in its
    ///     own words
    T run(Progress progress) throws Exception;
}
