package app.matinee.ui.mirror;

import app.matinee.awards.history.AwardHistory;
import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Touched;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// All awards of the journal, read when somebody first looks at them and again after what changed
/// them: never while nobody looks, and never twice at a time.
public final class AwardsMirror {

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable AwardHistory> history =
            new ReadOnlyObjectWrapper<>();
    private boolean inView;
    private boolean wanted;
    private boolean stale = true;
    private boolean reading;

    AwardsMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The history, null until it has been read for the first time.
    public ReadOnlyObjectProperty<@Nullable AwardHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Says whether a screen that shows the history is in view.
    public void setInView(boolean now) {
        inView = now;
        readIfWanted();
    }

    /// Reads the history once more where it is not what the journal says, for who looks at a part of
    /// it only and is not told here when it goes out of view.
    public void want() {
        wanted = true;
        readIfWanted();
    }

    /// Films count too: the history says which of them have been seen.
    void refresh(Touched touched) {
        boolean concerned =
                !touched.films().isEmpty()
                        || !touched.ceremonies().isEmpty()
                        || !touched.people().isEmpty();
        if (concerned) {
            stale = true;
            readIfWanted();
        }
    }

    /// What changes while it is being read is read once more at the end.
    private void readIfWanted() {
        if (!(inView || wanted) || !stale || reading) {
            return;
        }
        wanted = false;
        reading = true;
        stale = false;
        jobs.startQuietly(_ -> AwardHistory.read(journal))
                .onSuccess(history::set)
                .onEnd(() -> {
                    reading = false;
                    readIfWanted();
                });
    }
}
