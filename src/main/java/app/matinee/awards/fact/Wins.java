package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a film won, and how facts name prizes.
final class Wins {

    private Wins() {}

    /// The prizes bodies are known for that a film won, with the first win of each.
    static Map<Prize, Honour> great(AwardedFilm film, Known known) {
        Map<Prize, Honour> wins = new LinkedHashMap<>();
        for (Honour honour : known.history().ofFilm(film.id())) {
            Prize prize = known.history().prize(honour.category());
            if (honour.won() && prize.great()) {
                wins.putIfAbsent(prize, honour);
            }
        }
        return wins;
    }

    /// A prize within the id of a fact.
    static String id(Prize prize) {
        return prize.body().uuid() + "/" + Prize.plain(prize.name());
    }

    static Fact fact(
            Known known, String id, String sentence, List<Coverage> coverage, List<Honour> basis) {
        String range = known.time().range(coverage);
        String shown =
                range.isEmpty()
                        ? String.valueOf(CeremonyTime.year(basis.getLast().ceremony()))
                        : range;
        return new Fact(id, sentence, shown, known.asOf(), basis);
    }
}
