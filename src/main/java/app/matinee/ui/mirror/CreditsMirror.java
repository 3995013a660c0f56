package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.CreditRoll;
import app.matinee.model.Touched;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who directed, wrote and played in all films, read when somebody first wants to count them. After
/// a write only the credits of the films it touched are read again, and not before they are wanted.
public final class CreditsMirror {

    /// From so many changed films or people on, everything is read again.
    private static final int MANY = 5_000;

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable CreditRoll> roll = new ReadOnlyObjectWrapper<>();
    private final Set<Long> films = new HashSet<>();
    private final Set<Long> people = new HashSet<>();
    private boolean wanted;
    private boolean reading;

    CreditsMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The credits, null until they have been read for the first time.
    public ReadOnlyObjectProperty<@Nullable CreditRoll> rollProperty() {
        return roll.getReadOnlyProperty();
    }

    /// Reads the credits once more where they are not what the journal says.
    public void want() {
        wanted = true;
        readIfWanted();
    }

    void refresh(Touched touched) {
        films.addAll(touched.films());
        people.addAll(touched.people());
        readIfWanted();
    }

    /// What changes while they are being read is read once more at the end.
    private void readIfWanted() {
        CreditRoll known = roll.get();
        if (!wanted || reading) {
            return;
        }
        wanted = false;
        if (known != null && films.isEmpty() && people.isEmpty()) {
            return;
        }
        Set<Long> changed = Set.copyOf(films);
        Set<Long> named = Set.copyOf(people);
        films.clear();
        people.clear();
        reading = true;
        jobs.startQuietly(_ ->
                        known == null || changed.size() + named.size() > MANY
                                ? journal.people().creditRoll()
                                : known.with(
                                        changed, journal.people().creditRollOf(changed, named)))
                .onSuccess(roll::set)
                .onEnd(() -> {
                    reading = false;
                    readIfWanted();
                });
    }
}
