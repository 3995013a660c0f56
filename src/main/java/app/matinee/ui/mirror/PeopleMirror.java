package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Filmographies;
import app.matinee.model.Touched;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who worked on which films, read when somebody first looks at people. After a write only what it
/// touched is read again, and never while nobody looks.
public final class PeopleMirror {

    /// From so many changed films on, everything is read again.
    private static final int MANY = 5_000;

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Filmographies> all =
            new ReadOnlyObjectWrapper<>();
    private final Set<Long> films = new HashSet<>();
    private final Set<Long> people = new HashSet<>();
    private boolean inView;
    private boolean reading;

    PeopleMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// Everyone with a credit, null until they have been read for the first time.
    public ReadOnlyObjectProperty<@Nullable Filmographies> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Says whether people are in view.
    public void setInView(boolean now) {
        inView = now;
        readIfWanted();
    }

    /// Credits and names count among what awards are told by; a film that is only seen or rated
    /// changes nothing here.
    void refresh(Touched touched) {
        if (touched.awards()) {
            films.addAll(touched.films());
            people.addAll(touched.people());
            readIfWanted();
        }
    }

    /// What changes while it is being read is read once more at the end.
    private void readIfWanted() {
        Filmographies known = all.get();
        boolean changed = !films.isEmpty() || !people.isEmpty();
        if (!inView || reading || known != null && !changed) {
            return;
        }
        Touched touched =
                new Touched(
                        Set.copyOf(films),
                        Set.copyOf(people),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        false,
                        0);
        films.clear();
        people.clear();
        reading = true;
        jobs.startQuietly(_ ->
                        known == null || touched.films().size() > MANY
                                ? journal.people().filmographies()
                                : journal.people().filmographies(known, touched))
                .onSuccess(all::set)
                .onEnd(() -> {
                    reading = false;
                    readIfWanted();
                });
    }
}
