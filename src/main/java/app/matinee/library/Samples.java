package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;

/// The samples of the starter journal: viewings, ratings and a review that show what the pages are
/// for.
public final class Samples {

    private final Database database;

    Samples(Database database) {
        this.database = database;
    }

    public boolean present() {
        return database.read(s -> !s.samples().all().isEmpty());
    }

    /// Takes every sample away; films and their facts stay.
    public Done<Boolean> remove() {
        return database.write(
                StepLabel.of("step.samples.remove"),
                s -> {
                    s.samples().remove();
                    return true;
                });
    }
}
