package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Score;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.Measure;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.model.Nominee;
import app.matinee.model.TextFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ranks films and people by what they won.
///
/// A nomination that names several films counts one for each of them, and one for its person.
public final class Ranking {

    /// How many rows an answer has at least where there are so many.
    public static final int TOP = 100;

    /// All rows.
    public static final int ALL = Integer.MAX_VALUE;

    private final AwardHistory history;
    private final Measure measure;

    public Ranking(AwardHistory history, Measure measure) {
        this.history = history;
        this.measure = measure;
    }

    /// Films with most first, then the earlier; none of whom the measure counts nothing.
    ///
    /// @param most how many at least; those that have as many as the last of them come too
    public List<FilmRow> films(Collection<Honour> honours, int most) {
        List<FilmRow> rows =
                grouped(honours, Ranking::films).entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList();
        return leading(rows, most, FilmRow::score).stream()
                .sorted(
                        Comparator.comparing(FilmRow::score, order())
                                .thenComparing(Ranking::time)
                                .thenComparing(row -> TextFold.sortKey(row.film().title())))
                .toList();
    }

    /// People over all the honours together, ranked like films.
    public List<PersonRow> people(Collection<Honour> honours, int most) {
        return sorted(rows(honours, null).toList(), most);
    }

    /// People at each ceremony for itself.
    public List<PersonRow> peopleByNight(Collection<Honour> honours, int most) {
        Map<Long, List<Honour>> nights =
                honours.stream().collect(Collectors.groupingBy(h -> h.ceremony().id()));
        return sorted(
                nights.values().stream().flatMap(of -> rows(of, of.getFirst().ceremony())).toList(),
                most);
    }

    private FilmRow row(long film, List<Honour> honours) {
        return new FilmRow(history.film(film), history.counting().score(honours), honours);
    }

    private Stream<PersonRow> rows(Collection<Honour> honours, @Nullable Ceremony night) {
        return grouped(honours, Ranking::people).entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue(), night));
    }

    private PersonRow row(long person, List<Honour> honours, @Nullable Ceremony night) {
        int films =
                (int)
                        honours.stream()
                                .filter(Honour::won)
                                .flatMap(Ranking::films)
                                .distinct()
                                .count();
        Score score = history.counting().score(honours);
        return new PersonRow(history.person(person), night, score, films, honours);
    }

    private List<PersonRow> sorted(List<PersonRow> rows, int most) {
        return leading(rows, most, PersonRow::score).stream()
                .sorted(
                        Comparator.comparing(PersonRow::score, order())
                                .thenComparing(Ranking::time)
                                .thenComparing(row -> row.person().name()))
                .toList();
    }

    private static LocalDate time(AnswerRow row) {
        return CeremonyTime.of(row.basis().getFirst().ceremony());
    }

    /// The rows that have most, in no order, so that few are left to sort.
    private <R> List<R> leading(List<R> rows, int most, Function<R, Score> score) {
        int[] counts = rows.stream().mapToInt(row -> count(score.apply(row))).sorted().toArray();
        int least = counts.length <= most ? 1 : Math.max(1, counts[counts.length - most]);
        return rows.stream().filter(row -> count(score.apply(row)) >= least).toList();
    }

    /// What the measure makes of a score.
    public int count(Score score) {
        return switch (measure) {
            case WINS -> score.wins();
            case NOMINATIONS -> score.nominations();
            case NOMINATIONS_WITHOUT_WIN -> score.competitive() == 0 ? score.nominations() : 0;
        };
    }

    /// Those rows that have most, of rows in order; the earlier first.
    public <R extends AnswerRow> List<R> first(List<R> rows, Function<R, Score> score) {
        if (rows.isEmpty()) {
            return rows;
        }
        int most = count(score.apply(rows.getFirst()));
        return rows.stream()
                .takeWhile(row -> count(score.apply(row)) == most)
                .sorted(Comparator.comparing(Ranking::time))
                .toList();
    }

    private Comparator<Score> order() {
        Comparator<Score> wins = Comparator.comparingInt(s -> -s.wins());
        Comparator<Score> nominations = Comparator.comparingInt(s -> -s.nominations());
        return measure == Measure.WINS
                ? wins.thenComparing(nominations)
                : nominations.thenComparing(wins);
    }

    private static Map<Long, List<Honour>> grouped(
            Collection<Honour> honours, Function<Honour, Stream<Long>> keys) {
        Map<Long, List<Honour>> groups = new HashMap<>();
        for (Honour honour : honours) {
            keys.apply(honour)
                    .distinct()
                    .forEach(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(honour));
        }
        return groups;
    }

    private static Stream<Long> films(Honour honour) {
        return honour.nomination().films().stream().map(NominatedFilm::filmId);
    }

    private static Stream<Long> people(Honour honour) {
        return honour.nomination().nominees().stream()
                .map(Nominee::personId)
                .filter(Objects::nonNull);
    }
}
