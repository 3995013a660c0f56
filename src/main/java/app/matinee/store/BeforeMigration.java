package app.matinee.store;

import app.matinee.text.ExpectedFailure;

/// What is done before an older journal is brought up to date: keep a copy of it.
@FunctionalInterface
public interface BeforeMigration {

    /// Runs while the journal is held and still as it was.
    ///
    /// @throws ExpectedFailure where no copy could be kept; the journal then stays as it is
    void keepCopy() throws ExpectedFailure;
}
