package app.matinee.ui.care;

import app.matinee.job.Jobs;
import app.matinee.library.FilmField;
import app.matinee.library.Journal;
import app.matinee.model.Credit;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.model.PersonRef;
import app.matinee.model.Rating;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;

/// What is missing, gathered again after each change while somebody looks, and what mends it; each
/// mending is one step.
final class CareViewModel {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Clock clock;
    private final Journal journal;
    private final ReadOnlyObjectWrapper<CareLists> lists =
            new ReadOnlyObjectWrapper<>(CareLists.NONE);
    private final ObjectProperty<CareKind> kind = new SimpleObjectProperty<>(CareKind.POSTER);
    private boolean inView;
    private boolean read;
    private int asked;

    CareViewModel(CareParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.clock = parts.clock();
        this.journal = mirror.journal();
        mirror.revisionProperty().subscribe(_ -> want());
        mirror.diary().diaryProperty().subscribe(_ -> gather());
        mirror.films().completeProperty().subscribe(_ -> gather());
        mirror.films().all().addListener((ListChangeListener<FilmSummary>) _ -> gather());
    }

    void watch(boolean now) {
        inView = now;
        want();
    }

    ReadOnlyObjectProperty<CareLists> listsProperty() {
        return lists.getReadOnlyProperty();
    }

    /// Whether anything has been gathered yet.
    boolean isRead() {
        return read;
    }

    ObjectProperty<CareKind> kindProperty() {
        return kind;
    }

    /// To the kind after or before, round.
    void step(int by) {
        int count = CareKind.values().length;
        kind.set(CareKind.values()[Math.floorMod(kind.get().ordinal() + by, count)]);
    }

    void year(long film, int year) {
        mirror.write(() ->
                journal.films()
                        .edit(
                                film,
                                FilmField.YEAR,
                                found -> found.withFacts(found.facts().withYear(year))));
    }

    /// @param names who directed it, before the credits there are
    void directors(long film, List<String> names) {
        mirror.write(() -> {
            List<Credit> credits = new ArrayList<>();
            for (String name : names) {
                PersonRef person = journal.people().onlyOne(name).orElse(PersonRef.unknown(name));
                credits.add(Credit.director(person));
            }
            return journal.films()
                    .edit(
                            film,
                            FilmField.CREDITS,
                            found -> {
                                List<Credit> all = new ArrayList<>(credits);
                                all.addAll(found.credits());
                                return found.withCredits(all);
                            });
        });
    }

    void rate(long viewing, Rating rating) {
        mirror.write(() -> journal.viewings().rate(Set.of(viewing), rating));
    }

    /// Makes a draft an idea again, which may wait.
    void shelve(long draft) {
        mirror.write(
                () -> journal.writings().edit(draft, piece -> piece.withState(WritingState.IDEA)));
    }

    private void want() {
        if (inView) {
            mirror.diary().want();
            gather();
        }
    }

    private void gather() {
        Diary diary = mirror.diary().diaryProperty().get();
        if (!inView || diary == null || !mirror.films().completeProperty().get()) {
            return;
        }
        List<FilmSummary> films = List.copyOf(mirror.films().all());
        Instant now = clock.instant();
        int number = ++asked;
        jobs.startQuietly(
                        _ -> {
                            List<WritingSummary> writings = journal.writings().summaries();
                            return CareLists.of(films, diary, writings, now);
                        })
                .onSuccess(gathered -> {
                    if (number == asked) {
                        read = true;
                        lists.set(gathered);
                    }
                });
    }
}
