package app.matinee.ui.diary.line;

import app.matinee.job.Jobs;
import app.matinee.library.Journal;
import app.matinee.model.Viewing;
import app.matinee.ui.kit.Debounce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What lines tell beyond the diary: notes and places, read for the lines in view once the
/// scrolling pauses, and kept for a while.
final class ViewingDetails {

    private static final Duration PAUSE = Duration.millis(40);
    private static final int MOST_KEPT = 2_000;

    /// What fills a window and a bit more; what was asked for before has scrolled by.
    private static final int MOST_READ = 80;

    private final Journal journal;
    private final Jobs jobs;
    private final SequencedMap<Long, Viewing> kept = new LinkedHashMap<>();
    private final SequencedMap<Long, Consumer<Viewing>> wanted = new LinkedHashMap<>();
    private final Debounce reading = new Debounce(PAUSE, this::read);

    ViewingDetails(Journal journal, Jobs jobs) {
        this.journal = journal;
        this.jobs = jobs;
    }

    /// What is known of a viewing already; null where it has to be asked for.
    @Nullable Viewing known(long viewing) {
        return kept.get(viewing);
    }

    /// Asks for a viewing; a later question for the same takes the place of the former.
    void ask(long viewing, Consumer<Viewing> then) {
        wanted.putLast(viewing, then);
        reading.call();
    }

    /// Forgets all, since it may have changed.
    void forget() {
        kept.clear();
    }

    private void read() {
        Map<Long, Consumer<Viewing>> asked = new LinkedHashMap<>();
        while (!wanted.isEmpty() && asked.size() < MOST_READ) {
            var last = wanted.pollLastEntry();
            asked.put(last.getKey(), last.getValue());
        }
        wanted.clear();
        List<Long> ids = new ArrayList<>(asked.keySet());
        jobs.startQuietly(_ -> journal.viewings().find(ids))
                .onSuccess(found -> found.forEach(viewing -> keep(viewing, asked)));
    }

    private void keep(Viewing viewing, Map<Long, Consumer<Viewing>> asked) {
        kept.put(viewing.id(), viewing);
        if (kept.size() > MOST_KEPT) {
            kept.pollFirstEntry();
        }
        Consumer<Viewing> then = asked.get(viewing.id());
        if (then != null) {
            then.accept(viewing);
        }
    }
}
