package app.matinee.ui.seasons.season;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.season.Season;
import app.matinee.awards.season.SeasonGrid;
import app.matinee.awards.season.SeasonGrids;
import app.matinee.awards.season.Seasons;
import app.matinee.job.Jobs;
import app.matinee.model.AwardBody;
import app.matinee.model.BallotPick;
import app.matinee.model.Ceremony;
import app.matinee.ui.mirror.Mirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which ceremony is looked at, and how. Seasons are counted in jobs, again after every change of
/// the history.
public final class SeasonViewModel {

    /// What is counted for one look.
    private record Reading(Season season, @Nullable SeasonGrid grid, List<BallotPick> picks) {}

    private final Mirror mirror;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Season> season = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SeasonGrid> grid = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<BallotPick>> picks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<SeasonMode> mode = new SimpleObjectProperty<>(SeasonMode.NOMINEES);
    private final ReadOnlyLongWrapper shown = new ReadOnlyLongWrapper();
    private @Nullable UUID chosen;

    /// Counts the readings, so that a slow one cannot overwrite a later one.
    private long readings;

    public SeasonViewModel(Mirror mirror, Jobs jobs) {
        this.mirror = mirror;
        this.jobs = jobs;
        mirror.awards().historyProperty().subscribe(_ -> read());
        mode.subscribe((_, _) -> read());
        mirror.revisionProperty()
                .subscribe(_ -> {
                    if (mode.get() == SeasonMode.BALLOT) {
                        read();
                    }
                });
    }

    /// The season in view, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Season> seasonProperty() {
        return season.getReadOnlyProperty();
    }

    /// The film year of the season as a grid; null while it is not looked at as such.
    public ReadOnlyObjectProperty<@Nullable SeasonGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    /// The owner's marks on the ceremony's ballot; empty while it is not looked at as such.
    public ReadOnlyObjectProperty<List<BallotPick>> picksProperty() {
        return picks.getReadOnlyProperty();
    }

    /// Grows each time season, grid and marks have been counted anew, all three together.
    public ReadOnlyLongProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObjectProperty<SeasonMode> modeProperty() {
        return mode;
    }

    /// The history the season is of, null before it has been read.
    public @Nullable AwardHistory history() {
        return mirror.awards().historyProperty().get();
    }

    /// Looks at a ceremony.
    public void choose(Ceremony ceremony) {
        chosen = ceremony.uuid();
        read();
    }

    /// The ceremony before: of the same body, or in the film year before where a film year is
    /// looked at. Null where there is none.
    public @Nullable Ceremony previous() {
        Season now = season.get();
        return now == null ? null : byYear() ? ofYear(now, -1) : now.previous();
    }

    /// The one after, found likewise.
    public @Nullable Ceremony next() {
        Season now = season.get();
        return now == null ? null : byYear() ? ofYear(now, 1) : now.next();
    }

    /// Goes to the ceremony before or after, -1 or 1.
    public void step(int by) {
        Ceremony to = by < 0 ? previous() : next();
        if (to != null) {
            choose(to);
        }
    }

    /// Whether a film year is looked at rather than one ceremony.
    public boolean byYear() {
        return mode.get() == SeasonMode.YEAR;
    }

    /// All ceremonies, those of the body in view first, the latest first.
    public List<Ceremony> ceremonies() {
        AwardHistory history = history();
        Season now = season.get();
        long body = now == null ? 0 : now.body().id();
        return history == null
                ? List.of()
                : history.ceremonies().reversed().stream()
                        .sorted(Comparator.comparing((Ceremony c) -> c.bodyId() != body))
                        .toList();
    }

    /// One ceremony for each film year, the latest first: of the body in view where it has one.
    public List<Ceremony> years() {
        AwardHistory history = history();
        Season now = season.get();
        return history == null || now == null
                ? List.of()
                : new Seasons(history)
                        .filmYears().stream()
                                .map(year -> inYear(history, now, year))
                                .flatMap(Optional::stream)
                                .toList();
    }

    private @Nullable Ceremony ofYear(Season now, int by) {
        AwardHistory history = history();
        Integer year = now.ceremony().filmYear();
        if (history == null || year == null) {
            return null;
        }
        Comparator<Integer> nearest = Comparator.comparingInt(y -> Math.abs(y - year));
        return new Seasons(history)
                .filmYears().stream()
                        .filter(y -> Integer.signum(y - year) == by)
                        .min(nearest)
                        .flatMap(y -> inYear(history, now, y))
                        .orElse(null);
    }

    private static Optional<Ceremony> inYear(AwardHistory history, Season now, int year) {
        List<Ceremony> all = new Seasons(history).ceremonies(year);
        return all.stream()
                .filter(c -> c.bodyId() == now.body().id())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void read() {
        AwardHistory history = history();
        long reading = ++readings;
        if (history == null) {
            show(Optional.empty());
            return;
        }
        Optional<UUID> wanted = Optional.ofNullable(chosen);
        SeasonMode as = mode.get();
        jobs.startQuietly(_ -> find(history, wanted, as))
                .onSuccess(found -> {
                    if (reading == readings) {
                        show(found);
                    }
                });
    }

    private Optional<Reading> find(AwardHistory history, Optional<UUID> wanted, SeasonMode as) {
        return wanted.flatMap(history::ceremony)
                .or(() -> opening(history))
                .flatMap(c -> new Seasons(history).of(c.id()))
                .map(found -> {
                    Integer year = found.ceremony().filmYear();
                    SeasonGrid years =
                            as == SeasonMode.YEAR && year != null
                                    ? new SeasonGrids(history).of(year)
                                    : null;
                    List<BallotPick> marks =
                            as == SeasonMode.BALLOT
                                    ? mirror.journal().ballots().ofCeremony(found.ceremony().id())
                                    : List.of();
                    return new Reading(found, years, marks);
                });
    }

    private void show(Optional<Reading> found) {
        picks.set(found.map(Reading::picks).orElse(List.of()));
        grid.set(found.map(Reading::grid).orElse(null));
        season.set(found.map(Reading::season).orElse(null));
        shown.set(shown.get() + 1);
    }

    /// Of the body with most nominations, the latest ceremony that is known by more than one prize,
    /// else the latest with any.
    private static Optional<Ceremony> opening(AwardHistory history) {
        List<Ceremony> ofBody =
                history.bodies().stream()
                        .max(Comparator.comparingLong(b -> honours(history, b)))
                        .map(b -> history.ceremonies(b.id()).reversed())
                        .orElse(List.of());
        return latest(history, ofBody, 2)
                .or(() -> latest(history, ofBody, 1))
                .or(() -> history.ceremonies().reversed().stream().findFirst());
    }

    private static Optional<Ceremony> latest(
            AwardHistory history, List<Ceremony> latestFirst, int prizes) {
        return latestFirst.stream()
                .filter(c ->
                        history.ofCeremony(c.id()).stream()
                                        .map(honour -> honour.category().id())
                                        .distinct()
                                        .limit(prizes)
                                        .count()
                                == prizes)
                .findFirst();
    }

    private static long honours(AwardHistory history, AwardBody body) {
        return history.ceremonies(body.id()).stream()
                .mapToLong(c -> history.ofCeremony(c.id()).size())
                .sum();
    }
}
