package app.matinee.library;

import app.matinee.model.BinEntry;
import app.matinee.model.BroughtBack;
import app.matinee.model.Done;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// What was deleted in the last sixty days, and the way back for each thing by itself.
public final class Bin {

    private final Database database;
    private final Clock clock;

    Bin(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What can be brought back, the latest first.
    public List<BinEntry> list() {
        return database.read(
                s -> s.bin().list(clock.instant().minus(Duration.ofDays(Upkeep.DAYS_OF_UNDO))));
    }

    /// Brings things back with all that went with them, as one step that can be undone.
    public Done<BroughtBack> bringBack(List<BinEntry> entries) {
        StepLabel label =
                entries.size() == 1
                        ? StepLabel.of("step.bin.one", entries.getFirst().title())
                        : StepLabel.of("step.bin.many", String.valueOf(entries.size()));
        return database.write(label, s -> s.bin().bringBack(entries));
    }
}
