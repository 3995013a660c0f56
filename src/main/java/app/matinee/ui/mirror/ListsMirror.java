package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.FilmList;
import app.matinee.model.Touched;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All lists of the journal, read when somebody first wants them and again after what changed them.
public final class ListsMirror {

    private final Journal journal;
    private final Jobs jobs;
    private final ObservableList<FilmList> all = FXCollections.observableArrayList();
    private final ObservableList<FilmList> readOnly = FXCollections.unmodifiableObservableList(all);
    private boolean wanted;

    /// Counts the reads, so that a slow one cannot overwrite a later one.
    private long reads;

    ListsMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// Every list in the order they were made; empty until they have been read. Unmodifiable.
    public ObservableList<FilmList> all() {
        if (!wanted) {
            wanted = true;
            read();
        }
        return readOnly;
    }

    public Optional<FilmList> find(long id) {
        return all.stream().filter(list -> list.id() == id).findFirst();
    }

    /// A film that is deleted leaves its lists, too; one that changes may come on a list that
    /// follows a filter, or leave it.
    void refresh(Touched touched) {
        boolean follow = all.stream().anyMatch(FilmList::isFollowing);
        if (wanted && (!touched.lists().isEmpty() || follow)) {
            read();
        }
    }

    /// Beside what is being written, which shall not wait for filters over many films.
    private void read() {
        long read = ++reads;
        jobs.startQuietly(_ -> journal.lists().all())
                .onSuccess(lists -> {
                    if (read == reads && !lists.equals(all)) {
                        all.setAll(lists);
                    }
                });
    }
}
