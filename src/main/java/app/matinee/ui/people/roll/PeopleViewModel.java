package app.matinee.ui.people.roll;

import app.matinee.job.Jobs;
import app.matinee.model.FilmSummary;
import app.matinee.model.Filmographies;
import app.matinee.ui.mirror.Mirror;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The people of the owner's films, as they are asked for. Counting, searching and sorting run in
/// jobs, one at a time; what is asked meanwhile is gathered into one more.
public final class PeopleViewModel {

    private record Outcome(Roll roll, int[] places) {}

    private final Mirror mirror;
    private final Jobs jobs;
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.EVERYONE);
    private final PersonLines lines = new PersonLines();
    private final ObservableList<PersonLine> readOnly =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();

    private @Nullable Roll counted;
    private boolean running;
    private boolean again;
    private boolean inView;

    public PeopleViewModel(Mirror mirror, Jobs jobs) {
        this.mirror = mirror;
        this.jobs = jobs;
        mirror.people().allProperty().subscribe(_ -> refresh());
        mirror.films().all().subscribe(this::filmsChanged);
        asked.subscribe((_, _) -> refresh());
    }

    public ObjectProperty<Asked> askedProperty() {
        return asked;
    }

    /// Those who meet what is asked, in order; unmodifiable.
    public ObservableList<PersonLine> lines() {
        return readOnly;
    }

    /// Grows each time the lines have been counted anew.
    public ReadOnlyLongProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the lines are those of what is asked now; false until people have been read.
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Says whether anybody looks.
    public void setInView(boolean now) {
        inView = now;
        mirror.people().setInView(now);
        refresh();
    }

    /// The line of a person, below 0 where they are not in view.
    public int indexOf(long person) {
        Filmographies all = mirror.people().allProperty().get();
        int place = all == null ? -1 : all.find(person);
        return place < 0 || counted == null ? -1 : lines.indexOf(place);
    }

    private void filmsChanged() {
        counted = null;
        refresh();
    }

    private void refresh() {
        answered.set(false);
        Filmographies all = mirror.people().allProperty().get();
        if (!inView || all == null || !mirror.films().completeProperty().get()) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        Asked wanted = asked.get();
        Roll known = counted;
        List<FilmSummary> films = List.copyOf(mirror.films().all());
        jobs.startQuietly(
                        _ -> {
                            Roll roll =
                                    known != null && known.isOf(all, wanted.department())
                                            ? known
                                            : new Roll(all, films, wanted.department());
                            return new Outcome(roll, roll.places(wanted));
                        })
                .onSuccess(outcome -> show(outcome, again))
                .onEnd(() -> {
                    running = false;
                    if (again) {
                        again = false;
                        refresh();
                    }
                });
    }

    private void show(Outcome outcome, boolean stale) {
        if (!stale) {
            counted = outcome.roll();
            answered.set(true);
        }
        lines.show(outcome.roll(), outcome.places());
        shown.set(shown.get() + 1);
    }
}
