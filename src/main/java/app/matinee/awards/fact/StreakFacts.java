package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Run;
import app.matinee.awards.answer.Runs;
import app.matinee.awards.answer.Traits;
import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Shared;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// "The fifth Palme d’Or in a row distributed in the US by Neon."
final class StreakFacts implements FactSource {

    private static final Map<Shared, Integer> FEWEST =
            Map.of(Shared.DISTRIBUTOR, 3, Shared.DIRECTOR, 2, Shared.COUNTRY, 4);

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        List<Fact> facts = new ArrayList<>();
        Wins.great(film, known)
                .forEach((prize, win) -> {
                    Coverage coverage = known.coverage(prize);
                    Runs runs = new Runs(known.history(), prize, coverage);
                    for (Shared shared :
                            List.of(Shared.DISTRIBUTOR, Shared.DIRECTOR, Shared.COUNTRY)) {
                        runs.of(shared).stream()
                                .filter(run -> run.winners().contains(win))
                                .filter(run -> place(run, win) >= FEWEST.getOrDefault(shared, Integer.MAX_VALUE))
                                .filter(run -> beginsThere(run, coverage))
                                .forEach(run -> facts.add(fact(run, prize, win, coverage, known)));
                    }
                });
        return facts;
    }

    private static int place(Run run, Honour win) {
        return run.ceremonies().indexOf(win.ceremony()) + 1;
    }

    /// Whether the run is known not to be longer: nothing is missing right before it.
    private static boolean beginsThere(Run run, Coverage coverage) {
        Ceremony first = run.ceremonies().getFirst();
        int at = coverage.known().indexOf(first);
        return at == 0
                ? coverage.wholeBefore(first)
                : coverage.wholeBetween(coverage.known().get(at - 1), first);
    }

    private static Fact fact(Run run, Prize prize, Honour win, Coverage coverage, Known known) {
        Wording words = known.words();
        String name = new Traits(known.history()).name(run.trait()).orElse("");
        Shared shared = run.trait().shared();
        List<Honour> basis =
                run.winners().stream()
                        .filter(h -> CeremonyTime.ORDER.compare(h.ceremony(), win.ceremony()) <= 0)
                        .toList();
        String sentence =
                words.sentence(
                        "facts.streak." + shared.code(),
                        words.numerals().ordinal(place(run, win)),
                        prize.name(),
                        shared == Shared.COUNTRY ? words.country(name) : name);
        String id = "streak:" + shared.code() + ":" + Wins.id(prize);
        return Wins.fact(known, id, sentence, List.of(coverage), basis);
    }
}
