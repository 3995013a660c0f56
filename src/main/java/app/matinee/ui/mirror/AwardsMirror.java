package app.matinee.ui.mirror;

import app.matinee.awards.history.AwardHistory;
import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Touched;
import java.util.HashSet;
import java.util.Set;
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
    private final Set<Long> changed = new HashSet<>();
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

    /// Reads the history once more where it is not what the journal says, for who looks at a part
    /// of it only and is not told here when it goes out of view.
    public void want() {
        wanted = true;
        readIfWanted();
    }

    /// Films count too, since the history says which of them have been seen; but of those alone no
    /// award is read again.
    void refresh(Touched touched) {
        if (touched.awards()) {
            stale = true;
        } else {
            changed.addAll(touched.films());
        }
        readIfWanted();
    }

    /// What changes while it is being read is read once more at the end.
    private void readIfWanted() {
        if (!(inView || wanted) || reading) {
            return;
        }
        wanted = false;
        AwardHistory known = history.get();
        Set<Long> films = Set.copyOf(changed);
        boolean whole = stale || known == null;
        if (!whole && films.isEmpty()) {
            return;
        }
        reading = true;
        stale = false;
        changed.clear();
        jobs.startQuietly(_ ->
                        whole || known == null
                                ? AwardHistory.read(journal)
                                : known.withFilms(journal, films))
                .onSuccess(history::set)
                .onEnd(() -> {
                    reading = false;
                    readIfWanted();
                });
    }
}
