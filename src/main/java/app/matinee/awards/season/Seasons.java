package app.matinee.awards.season;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Counting;
import app.matinee.awards.history.Prize;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Category;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.TextFold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds seasons in a history.
public final class Seasons {

    private final AwardHistory history;

    public Seasons(AwardHistory history) {
        this.history = history;
    }

    /// The season of a ceremony, or empty where the history has none of this key.
    public Optional<Season> of(long ceremony) {
        return history.ceremonies().stream()
                .filter(c -> c.id() == ceremony)
                .findFirst()
                .map(this::season);
    }

    /// The ceremonies that honour the films of a year, in order of time.
    public List<Ceremony> ceremonies(int filmYear) {
        return history.ceremonies().stream()
                .filter(c -> Objects.equals(c.filmYear(), filmYear))
                .toList();
    }

    /// The film years there is a ceremony for, the latest first.
    public List<Integer> filmYears() {
        return history.ceremonies().stream()
                .map(Ceremony::filmYear)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// How many of all winners of a prize have been seen.
    public SeenOf winners(Prize prize) {
        return SeenOf.of(
                history.ofPrize(prize).stream()
                        .filter(Honour::won)
                        .flatMap(h -> history.films(h).stream())
                        .toList());
    }

    private Season season(Ceremony ceremony) {
        List<Ceremony> all = history.ceremonies(ceremony.bodyId());
        int at = all.indexOf(ceremony);
        List<FilmScore> films = scores(history.ofCeremony(ceremony.id()));
        return new Season(
                history.body(ceremony.bodyId()),
                ceremony,
                at == 0 ? null : all.get(at - 1),
                at == all.size() - 1 ? null : all.get(at + 1),
                categories(ceremony),
                films,
                SeenOf.of(films.stream().map(FilmScore::film).toList()));
    }

    private List<SeasonCategory> categories(Ceremony ceremony) {
        Map<Long, List<Honour>> byCategory =
                history.ofCeremony(ceremony.id()).stream()
                        .collect(Collectors.groupingBy(h -> h.category().id()));
        return history.categories(ceremony.id()).stream()
                .map(c -> category(c, byCategory.getOrDefault(c.id(), List.of())))
                .sorted(Comparator.comparing(SeasonCategory::special))
                .toList();
    }

    private SeasonCategory category(Category category, List<Honour> honours) {
        boolean special = history.counting().specials().contains(category.id());
        int winners = (int) honours.stream().filter(Honour::won).count();
        boolean tied = !special && Counting.tie(winners);
        List<SeasonLine> lines =
                honours.stream()
                        .map(h -> new SeasonLine(h, history.films(h), tied && h.won()))
                        .sorted(
                                Comparator.comparing((SeasonLine line) -> !line.won())
                                        .thenComparing(Seasons::title))
                        .toList();
        List<AwardedFilm> films = lines.stream().flatMap(l -> l.films().stream()).toList();
        return new SeasonCategory(category, special, lines, SeenOf.of(films));
    }

    private static String title(SeasonLine line) {
        return line.films().isEmpty() ? "" : TextFold.sortKey(line.films().getFirst().title());
    }

    private List<FilmScore> scores(List<Honour> honours) {
        Map<Long, List<Honour>> byFilm = new LinkedHashMap<>();
        for (Honour honour : honours) {
            honour.nomination().films().stream()
                    .mapToLong(NominatedFilm::filmId)
                    .distinct()
                    .forEach(film ->
                            byFilm.computeIfAbsent(film, _ -> new ArrayList<>()).add(honour));
        }
        return byFilm.entrySet().stream()
                .map(e -> score(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingInt((FilmScore s) -> -s.score().nominations())
                                .thenComparingInt(s -> -s.score().wins())
                                .thenComparing(s -> TextFold.sortKey(s.film().title())))
                .toList();
    }

    private FilmScore score(long film, List<Honour> honours) {
        return new FilmScore(history.film(film), history.counting().score(honours));
    }
}
