package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Winners;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// "The fourth film to win both Cannes’ top prize and Best Picture."
final class NthFacts implements FactSource {

    /// Always the same order, so that the id of a fact is always the same.
    private static final Comparator<Prize> FESTIVALS_FIRST =
            Comparator.comparing((Prize prize) -> !prize.highest())
                    .thenComparing(prize -> prize.body().uuid());

    private static final int LAST_TOLD = 12;

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        List<Prize> won =
                Wins.great(film, known).keySet().stream().sorted(FESTIVALS_FIRST).toList();
        List<Placed> found = new ArrayList<>();
        for (int i = 0; i < won.size(); i++) {
            for (int j = i + 1; j < won.size(); j++) {
                if (won.get(i).body().id() != won.get(j).body().id()) {
                    fact(film, List.of(won.get(i), won.get(j)), known, found);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::fact)
                .toList();
    }

    private void fact(AwardedFilm film, List<Prize> prizes, Known known, List<Placed> found) {
        List<Coverage> coverage = known.coverage(prizes);
        Winners winners = Winners.of(known.history(), prizes);
        int place = winners.place(film.id());
        if (place == 0 || place > LAST_TOLD || !coverage.stream().allMatch(Coverage::whole)) {
            return;
        }
        Wording words = known.words();
        List<Honour> basis =
                winners.rows().stream().limit(place).flatMap(r -> r.basis().stream()).toList();
        String sentence =
                words.sentence(
                        "facts.nth",
                        words.numerals().ordinal(place),
                        words.prizes().all(words.prizes(prizes, basis)));
        String id = "nth:" + String.join("+", prizes.stream().map(Wins::id).toList());
        found.add(new Placed(place, Wins.fact(known, id, sentence, coverage, basis)));
    }

    private record Placed(int place, Fact fact) {}
}
