package app.matinee.ui.seasons.season;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.season.Season;
import app.matinee.awards.season.Seasons;
import app.matinee.job.Jobs;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.ui.mirror.AwardsMirror;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which ceremony is looked at, and how. Seasons are counted in jobs, again after every change of
/// the history.
public final class SeasonViewModel {

    private final AwardsMirror awards;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<@Nullable Season> season = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<SeasonMode> mode = new SimpleObjectProperty<>(SeasonMode.NOMINEES);
    private @Nullable UUID chosen;

    /// Counts the readings, so that a slow one cannot overwrite a later one.
    private long readings;

    public SeasonViewModel(AwardsMirror awards, Jobs jobs) {
        this.awards = awards;
        this.jobs = jobs;
        awards.historyProperty().subscribe(_ -> read());
    }

    /// The season in view, null while there is none.
    public ReadOnlyObjectProperty<@Nullable Season> seasonProperty() {
        return season.getReadOnlyProperty();
    }

    public ObjectProperty<SeasonMode> modeProperty() {
        return mode;
    }

    /// The history the season is of, null before it has been read.
    public @Nullable AwardHistory history() {
        return awards.historyProperty().get();
    }

    /// Looks at a ceremony.
    public void choose(Ceremony ceremony) {
        choose(ceremony.uuid());
    }

    /// Looks at the ceremony of a UUID once the history has it, as it was left the last time.
    public void choose(UUID ceremony) {
        chosen = ceremony;
        read();
    }

    public void previous() {
        Season now = season.get();
        if (now != null && now.previous() != null) {
            choose(now.previous());
        }
    }

    public void next() {
        Season now = season.get();
        if (now != null && now.next() != null) {
            choose(now.next());
        }
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

    private void read() {
        AwardHistory history = history();
        long reading = ++readings;
        if (history == null) {
            season.set(null);
            return;
        }
        Optional<UUID> wanted = Optional.ofNullable(chosen);
        jobs.startQuietly(_ ->
                        wanted.flatMap(history::ceremony)
                                .or(() -> opening(history))
                                .flatMap(c -> new Seasons(history).of(c.id())))
                .onSuccess(found -> {
                    if (reading == readings) {
                        season.set(found.orElse(null));
                    }
                });
    }

    /// The latest ceremony with nominations of the body that has most of them.
    private static Optional<Ceremony> opening(AwardHistory history) {
        Optional<AwardBody> body =
                history.bodies().stream().max(Comparator.comparing(b -> honours(history, b)));
        return body.flatMap(b ->
                        history.ceremonies(b.id()).reversed().stream()
                                .filter(c -> !history.ofCeremony(c.id()).isEmpty())
                                .findFirst())
                .or(() -> history.ceremonies().reversed().stream().findFirst());
    }

    private static long honours(AwardHistory history, AwardBody body) {
        return history.ceremonies(body.id()).stream()
                .mapToLong(c -> history.ofCeremony(c.id()).size())
                .sum();
    }
}
