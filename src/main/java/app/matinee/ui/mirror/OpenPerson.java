package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.PersonPage;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The person whose page is open, read whole when they are chosen and again after every change.
public final class OpenPerson {

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable PersonPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper wanted = new ReadOnlyLongWrapper();

    /// Counts the reads, so that a slow one cannot overwrite a later one.
    private long reads;

    OpenPerson(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The page, null while none is open.
    public ReadOnlyObjectProperty<@Nullable PersonPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The key of the person chosen last, before they have been read; 0 while nobody is, and once
    /// they turned out to be gone.
    public ReadOnlyLongProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Opens the page of a person; another one chosen meanwhile wins.
    public void open(long person) {
        if (wanted.get() != person) {
            wanted.set(person);
            read();
        }
    }

    /// Reads the page again after a change, while one is open.
    void refresh() {
        if (wanted.get() != 0) {
            read();
        }
    }

    private void read() {
        long read = ++reads;
        long person = wanted.get();
        jobs.startQuietly(_ -> journal.people().page(person))
                .onSuccess(found -> {
                    if (read == reads) {
                        show(found);
                    }
                });
    }

    private void show(Optional<PersonPage> found) {
        page.set(found.orElse(null));
        if (found.isEmpty()) {
            wanted.set(0);
        }
    }
}
