package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Films that won all of some prizes, in the order in which each won the last of them.
///
/// @param rows with the wins each rests on
public record Winners(List<FilmRow> rows) {

    public Winners {
        rows = List.copyOf(rows);
    }

    /// Finds the films that won all of some prizes.
    ///
    /// @param prizes one or more
    public static Winners of(AwardHistory history, List<Prize> prizes) {
        Map<Long, List<Honour>> wins = wins(history, prizes.getFirst());
        for (Prize prize : prizes.subList(1, prizes.size())) {
            Map<Long, List<Honour>> others = wins(history, prize);
            wins.keySet().retainAll(others.keySet());
            wins.forEach((film, honours) -> honours.addAll(others.get(film)));
        }
        Comparator<Honour> time = Comparator.comparing(Honour::ceremony, CeremonyTime.ORDER);
        return new Winners(
                wins.entrySet().stream()
                        .map(e -> {
                            List<Honour> basis = e.getValue().stream().sorted(time).toList();
                            return new FilmRow(
                                    history.film(e.getKey()),
                                    history.counting().score(basis),
                                    basis);
                        })
                        .sorted(Comparator.comparing(Winners::completed, CeremonyTime.ORDER))
                        .toList());
    }

    private static Map<Long, List<Honour>> wins(AwardHistory history, Prize prize) {
        Map<Long, List<Honour>> wins = new LinkedHashMap<>();
        for (Honour honour : history.ofPrize(prize)) {
            if (honour.won()) {
                Set<Long> films = new HashSet<>();
                for (NominatedFilm film : honour.nomination().films()) {
                    if (films.add(film.filmId())) {
                        wins.computeIfAbsent(film.filmId(), _ -> new ArrayList<>()).add(honour);
                    }
                }
            }
        }
        return wins;
    }

    /// The ceremony at which a film won what it still lacked.
    private static Ceremony completed(FilmRow row) {
        Map<Prize.Key, Ceremony> first = new LinkedHashMap<>();
        for (Honour honour : row.basis()) {
            first.putIfAbsent(Prize.of(honour.body(), honour.category()).key(), honour.ceremony());
        }
        return List.copyOf(first.values()).stream().max(CeremonyTime.ORDER).orElseThrow();
    }

    /// A film's place among them, from 1; 0 where it is none of them, or where others came to it at
    /// the same ceremony, so that nobody was first.
    public int place(long film) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).film().id() == film) {
                return alone(i) ? i + 1 : 0;
            }
        }
        return 0;
    }

    private boolean alone(int at) {
        long ceremony = completed(rows.get(at)).id();
        return rows.stream().filter(row -> completed(row).id() == ceremony).count() == 1;
    }

    public List<Honour> basis() {
        return rows.stream().flatMap(row -> row.basis().stream()).toList();
    }
}
