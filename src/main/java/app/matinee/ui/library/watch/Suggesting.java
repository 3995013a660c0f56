package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.model.PartialDate;
import app.matinee.model.Watchlisting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Draws a film of the watchlist. What one means to watch soon is drawn more often, and so is what
/// has waited long; within a sitting nothing comes twice while there is something else, nor twice
/// in a row, and what was put off does not come again.
final class Suggesting {

    private static final int SOON = 3;
    private static final int NEXT = 9;
    private static final int MONTHS_TO_DOUBLE = 12;
    private static final int LONGEST_WAIT = 60;

    private final Function<FilmSummary, List<Link>> services;
    private final RandomGenerator random;
    private final LocalDate today;
    private final Set<Long> drawn = new HashSet<>();
    private final Set<Long> putOff = new HashSet<>();
    private long last;

    Suggesting(
            Function<FilmSummary, List<Link>> services, RandomGenerator random, LocalDate today) {
        this.services = services;
        this.random = random;
        this.today = today;
    }

    /// The films that may be drawn.
    List<FilmSummary> fitting(List<FilmSummary> watchlist, Wish wish) {
        return watchlist.stream()
                .filter(film -> !putOff.contains(film.id()))
                .filter(film -> wish.fits(film, names(film)))
                .toList();
    }

    /// One of those that fit; empty where none does.
    Optional<FilmSummary> draw(List<FilmSummary> watchlist, Wish wish) {
        List<FilmSummary> fitting = fitting(watchlist, wish);
        List<FilmSummary> fresh = new ArrayList<>(fitting);
        fresh.removeIf(film -> drawn.contains(film.id()));
        if (fresh.isEmpty()) {
            fitting.forEach(film -> drawn.remove(film.id()));
            fresh.addAll(fitting);
            if (fresh.size() > 1) {
                fresh.removeIf(film -> film.id() == last);
            }
        }
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        FilmSummary found = weighted(fresh);
        drawn.add(found.id());
        last = found.id();
        return Optional.of(found);
    }

    /// Does not draw a film again.
    void putOff(FilmSummary film) {
        putOff.add(film.id());
    }

    private FilmSummary weighted(List<FilmSummary> films) {
        double left = random.nextDouble() * films.stream().mapToDouble(this::weight).sum();
        for (FilmSummary film : films) {
            left -= weight(film);
            if (left < 0) {
                return film;
            }
        }
        return films.getLast();
    }

    private double weight(FilmSummary film) {
        double urgent =
                switch (Urgency.of(film)) {
                    case SOMETIME -> 1;
                    case SOON -> SOON;
                    case NEXT -> NEXT;
                };
        return urgent * (1 + (double) monthsWaiting(film) / MONTHS_TO_DOUBLE);
    }

    private long monthsWaiting(FilmSummary film) {
        Watchlisting listed = film.watchlist();
        PartialDate since = listed == null ? null : listed.since();
        return since == null
                ? 0
                : Math.clamp(ChronoUnit.MONTHS.between(since.start(), today), 0, LONGEST_WAIT);
    }

    private List<String> names(FilmSummary film) {
        return services.apply(film).stream().map(Services::name).toList();
    }
}
