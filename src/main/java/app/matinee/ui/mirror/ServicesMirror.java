package app.matinee.ui.mirror;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Link;
import app.matinee.model.Touched;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the films of the watchlist can be watched, read when somebody first wants to know and
/// again after what may have changed it.
public final class ServicesMirror {

    private final Journal journal;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Map<Long, List<Link>>> services =
            new ReadOnlyObjectWrapper<>(Map.of());
    private boolean wanted;

    ServicesMirror(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// The links by the film's key, in the order they stand there; those of films without any are
    /// left out.
    public ReadOnlyObjectProperty<Map<Long, List<Link>>> servicesProperty() {
        if (!wanted) {
            wanted = true;
            read();
        }
        return services.getReadOnlyProperty();
    }

    void refresh(Touched touched) {
        if (wanted && !touched.films().isEmpty()) {
            read();
        }
    }

    private void read() {
        jobs.startInOrder("job.refresh", _ -> journal.links().whereToWatch())
                .onSuccess(services::set);
    }
}
