package app.matinee.job;

import java.util.concurrent.CancellationException;

/// What a job tells while it runs, and hears: whether it is still wanted.
public interface Progress {

    /// Listens to nothing and never cancels.
    Progress NONE =
            new Progress() {
                @Override
                public void report(long done, long total, String messageKey, Object... args) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// Says how far the work is; cheap enough to be called for every row.
    ///
    /// @param total the whole, in the unit of `done`; 0 or less when unknown
    /// @param messageKey a key of the texts, with what fills its placeholders
    void report(long done, long total, String messageKey, Object... args);

    boolean isCancelled();

    /// Ends the job here when it was cancelled; to be called where nothing is half done.
    ///
    /// @throws CancellationException when it was; not to be caught by the job
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
