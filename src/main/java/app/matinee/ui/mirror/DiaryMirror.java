package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Diary;
import app.matinee.model.Touched;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// All viewings of the journal as a diary, read when somebody first looks at it. After a write only
/// the viewings of the films it touched are read again, and never while nobody looks.
public final class DiaryMirror {

    /// From so many changed films on, everything is read again.
    private static final int MANY = 5_000;

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Diary> diary = new ReadOnlyObjectWrapper<>();
    private final Set<Long> changed = new HashSet<>();
    private boolean inView;
    private boolean wanted;
    private boolean reading;

    DiaryMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The diary, null until it has been read for the first time.
    public ReadOnlyObjectProperty<@Nullable Diary> diaryProperty() {
        return diary.getReadOnlyProperty();
    }

    /// Says whether a screen that shows the diary is in view.
    public void setInView(boolean now) {
        inView = now;
        readIfWanted();
    }

    /// Reads the diary once more where it is not what the journal says, for who is not told here
    /// when it goes out of view.
    public void want() {
        wanted = true;
        readIfWanted();
    }

    void refresh(Touched touched) {
        changed.addAll(touched.films());
        readIfWanted();
    }

    /// What changes while it is being read is read once more at the end.
    private void readIfWanted() {
        Diary known = diary.get();
        if (!(inView || wanted) || reading) {
            return;
        }
        wanted = false;
        if (known != null && changed.isEmpty()) {
            return;
        }
        Set<Long> films = Set.copyOf(changed);
        changed.clear();
        reading = true;
        jobs.startQuietly(_ ->
                        known == null || films.size() > MANY
                                ? journal.viewings().diary()
                                : known.with(films, journal.viewings().diaryOf(films)))
                .onSuccess(diary::set)
                .onEnd(() -> {
                    reading = false;
                    readIfWanted();
                });
    }
}
