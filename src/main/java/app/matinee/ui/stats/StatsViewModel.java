package app.matinee.ui.stats;

import app.matinee.awards.history.AwardHistory;
import app.matinee.job.Jobs;
import app.matinee.model.CreditRoll;
import app.matinee.model.Diary;
import app.matinee.model.FilmSummary;
import app.matinee.stats.Figures;
import app.matinee.stats.FilmColumns;
import app.matinee.stats.Ledger;
import app.matinee.stats.LookingBack;
import app.matinee.stats.Prize;
import app.matinee.stats.Span;
import app.matinee.ui.mirror.Mirror;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// Which span is looked back at, against which other one, and their figures: computed in jobs over
/// columns that are kept, and again after each change while somebody looks.
final class StatsViewModel {

    /// @param against null where the span stands alone
    /// @param credits whether the credits had been read
    record Shown(Figures figures, @Nullable Figures against, boolean credits) {}

    private record Computed(Shown shown, Ledger ledger, FilmColumns films, List<Prize> prizes) {}

    private final Mirror mirror;
    private final Jobs jobs;
    private final Clock clock;
    private final PrizesWon prizesWon;
    private final ReadOnlyObjectWrapper<@Nullable Span> span = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Span> against = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private List<Integer> years = List.of();
    private @Nullable FilmColumns films;
    private @Nullable List<Prize> prizes;
    private @Nullable Ledger ledger;
    private boolean inView;
    private int asked;

    StatsViewModel(StatsParts parts) {
        this.mirror = parts.mirror();
        this.jobs = parts.jobs();
        this.clock = parts.clock();
        this.prizesWon = new PrizesWon(parts.texts());
        mirror.films()
                .all()
                .addListener(
                        (ListChangeListener<FilmSummary>)
                                _ -> {
                                    films = null;
                                    compute();
                                });
        mirror.films().completeProperty().subscribe(_ -> compute());
        mirror.diary().diaryProperty().subscribe(_ -> changed());
        mirror.credits().rollProperty().subscribe(_ -> changed());
        mirror.awards()
                .historyProperty()
                .subscribe(_ -> {
                    prizes = null;
                    changed();
                });
        mirror.revisionProperty().subscribe(_ -> want());
    }

    /// Says whether somebody looks.
    void watch(boolean now) {
        inView = now;
        want();
        compute();
    }

    /// The span in view, null before there are viewings.
    ReadOnlyObjectProperty<@Nullable Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// The year beside it, null for none.
    ReadOnlyObjectProperty<@Nullable Span> againstProperty() {
        return against.getReadOnlyProperty();
    }

    /// What is shown; of the spans asked for last.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The years that have viewings, the latest first.
    List<Integer> years() {
        return years;
    }

    void go(Span to) {
        span.set(to);
        if (to.year() == null || to.equals(against.get())) {
            against.set(null);
        }
        compute();
    }

    /// Sets a year beside the one in view; null for none.
    void compare(@Nullable Span with) {
        Span now = span.get();
        against.set(now == null || now.year() == null || now.equals(with) ? null : with);
        compute();
    }

    /// Sets the year before beside the one in view, or the one after where there is none before;
    /// takes away what stands there.
    void compareOrNot() {
        if (against.get() != null) {
            compare(null);
            return;
        }
        int at = place();
        if (at >= 0 && years.size() > 1) {
            compare(Span.of(years.get(at + 1 < years.size() ? at + 1 : at - 1)));
        }
    }

    /// One year earlier or later; all time stands behind the latest.
    void step(int by) {
        int to = place() - by;
        if (to >= -1 && to < years.size()) {
            go(to < 0 ? Span.ALL : Span.of(years.get(to)));
        }
    }

    boolean canStep(int by) {
        int to = place() - by;
        return to >= -1 && to < years.size();
    }

    /// The place of the span among the years, -1 for all time.
    private int place() {
        Span now = span.get();
        return now == null || now.year() == null ? -1 : years.indexOf(now.year());
    }

    private void want() {
        if (inView) {
            mirror.diary().want();
            mirror.credits().want();
            mirror.awards().want();
        }
    }

    /// The columns are no longer what the journal says.
    private void changed() {
        ledger = null;
        compute();
    }

    private void compute() {
        Diary diary = mirror.diary().diaryProperty().get();
        if (!inView || diary == null || !mirror.films().completeProperty().get()) {
            return;
        }
        years = LookingBack.years(diary);
        settle();
        Span one = span.get();
        if (one == null || diary.size() == 0) {
            return;
        }
        Span other = against.get();
        LocalDate today = LocalDate.now(clock);
        CreditRoll roll = mirror.credits().rollProperty().get();
        AwardHistory history = mirror.awards().historyProperty().get();
        Ledger kept = ledger;
        FilmColumns known = films;
        List<Prize> won = prizes;
        List<FilmSummary> all =
                known == null ? List.copyOf(mirror.films().all()) : List.<FilmSummary>of();
        int number = ++asked;
        jobs.startQuietly(
                        _ -> {
                            FilmColumns columns = known == null ? FilmColumns.of(all) : known;
                            List<Prize> by = won == null ? prizesWon.of(history) : won;
                            CreditRoll credits = roll == null ? CreditRoll.EMPTY : roll;
                            Ledger over =
                                    kept == null ? new Ledger(diary, columns, credits, by) : kept;
                            Figures figures = LookingBack.figures(over, one, today);
                            Figures beside =
                                    other == null ? null : LookingBack.figures(over, other, today);
                            return new Computed(
                                    new Shown(figures, beside, roll != null), over, columns, by);
                        })
                .onSuccess(computed -> {
                    if (number == asked) {
                        ledger = computed.ledger();
                        films = computed.films();
                        prizes = history == null ? null : computed.prizes();
                        shown.set(computed.shown());
                    }
                });
    }

    /// A year that has no viewings any more gives way to the latest.
    private void settle() {
        Span now = span.get();
        if (now == null || now.year() != null && !years.contains(now.year())) {
            span.set(years.isEmpty() ? Span.ALL : Span.of(years.getFirst()));
        }
        Span beside = against.get();
        if (beside != null && !years.contains(beside.year())) {
            against.set(null);
        }
    }
}
