package app.matinee.awards.season;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.season.SeasonGrid.Cell;
import app.matinee.awards.season.SeasonGrid.Column;
import app.matinee.awards.season.SeasonGrid.FilmRow;
import app.matinee.awards.season.SeasonGrid.Mark;
import app.matinee.awards.season.SeasonGrid.PerformerRow;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Lays a film year out as a grid.
public final class SeasonGrids {

    private static final Pattern ACTING =
            Pattern.compile(
                    "\\b(actor|actress|performance|female lead|male lead|supporting"
                            + "|female supporting|male supporting)\\b");

    private final AwardHistory history;

    public SeasonGrids(AwardHistory history) {
        this.history = history;
    }

    /// The grid of a film year; without rows where there is no ceremony for it.
    public SeasonGrid of(int filmYear) {
        List<Ceremony> ceremonies = new Seasons(history).ceremonies(filmYear);
        List<Column> columns =
                ceremonies.stream().map(c -> new Column(history.body(c.bodyId()), c)).toList();
        List<Honour> honours =
                ceremonies.stream().flatMap(c -> history.ofCeremony(c.id()).stream()).toList();
        return new SeasonGrid(
                filmYear, columns, films(honours, columns), performers(honours, columns));
    }

    private List<FilmRow> films(List<Honour> honours, List<Column> columns) {
        Map<Long, List<Honour>> byFilm = new LinkedHashMap<>();
        for (Honour honour : honours) {
            honour.nomination().films().stream()
                    .mapToLong(NominatedFilm::filmId)
                    .distinct()
                    .forEach(film ->
                            byFilm.computeIfAbsent(film, _ -> new ArrayList<>()).add(honour));
        }
        return byFilm.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(mostFirst()))
                .map(e -> new FilmRow(history.film(e.getKey()), cells(e.getValue(), columns)))
                .toList();
    }

    private List<PerformerRow> performers(List<Honour> honours, List<Column> columns) {
        Map<Performer, List<Honour>> byPerformer = new LinkedHashMap<>();
        honours.stream()
                .filter(SeasonGrids::isActing)
                .filter(h -> h.nomination().nominees().size() == 1)
                .forEach(honour -> {
                    Long person = honour.nomination().nominees().getFirst().personId();
                    honour.nomination().films().stream()
                            .filter(_ -> person != null)
                            .map(film ->
                                    new Performer(Objects.requireNonNull(person), film.filmId()))
                            .forEach(p ->
                                    byPerformer
                                            .computeIfAbsent(p, _ -> new ArrayList<>())
                                            .add(honour));
                });
        return byPerformer.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(mostFirst()))
                .map(e ->
                        new PerformerRow(
                                e.getKey().person(),
                                name(e.getValue()),
                                history.film(e.getKey().film()),
                                cells(e.getValue(), columns)))
                .toList();
    }

    private static boolean isActing(Honour honour) {
        return ACTING.matcher(honour.category().canonical().toLowerCase(Locale.ROOT)).find();
    }

    private static String name(List<Honour> honours) {
        return honours.stream()
                .flatMap(h -> h.nomination().nominees().stream())
                .map(Nominee::name)
                .findFirst()
                .orElse("");
    }

    private static Comparator<List<Honour>> mostFirst() {
        Comparator<List<Honour>> wins =
                Comparator.comparingLong(of -> -of.stream().filter(Honour::won).count());
        return wins.thenComparingInt(of -> -of.size());
    }

    private static List<Cell> cells(List<Honour> honours, List<Column> columns) {
        return columns.stream()
                .map(column ->
                        cell(
                                honours.stream()
                                        .filter(h -> h.ceremony().id() == column.ceremony().id())
                                        .sorted(Comparator.comparing(h -> !h.won()))
                                        .toList()))
                .toList();
    }

    private static Cell cell(List<Honour> honours) {
        if (honours.isEmpty()) {
            return new Cell(Mark.ABSENT, honours);
        }
        if (honours.getFirst().won()) {
            return new Cell(Mark.WON, honours);
        }
        boolean nominated = honours.stream().anyMatch(Honour::countsAsNomination);
        return new Cell(nominated ? Mark.NOMINATED : Mark.NAMED, honours);
    }

    private record Performer(long person, long film) {}
}
