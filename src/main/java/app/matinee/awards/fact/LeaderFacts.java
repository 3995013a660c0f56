package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Ranking;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.List;

/// "The most nominations at the 97th Academy Awards, 13."
final class LeaderFacts implements FactSource {

    private static final int FEWEST = 3;
    private static final int MOST_NAMED = 2;

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        List<Fact> facts = new ArrayList<>();
        known.history().ofFilm(film.id()).stream()
                .map(Honour::ceremony)
                .distinct()
                .filter(c -> isKnown(c, known))
                .forEach(ceremony -> {
                    add(film, ceremony, Measure.WINS, known, facts);
                    add(film, ceremony, Measure.NOMINATIONS, known, facts);
                });
        return facts;
    }

    /// Whether the journal knows the winners there as a whole.
    private static boolean isKnown(Ceremony ceremony, Known known) {
        Coverage coverage = known.coverage(known.history().body(ceremony.bodyId()));
        return coverage.known().contains(ceremony);
    }

    private static void add(
            AwardedFilm film, Ceremony ceremony, Measure measure, Known known, List<Fact> facts) {
        Ranking ranking = new Ranking(known.history(), measure);
        List<Honour> honours = known.history().ofCeremony(ceremony.id());
        List<FilmRow> first = ranking.first(ranking.films(honours, Ranking.ALL), FilmRow::score);
        List<FilmRow> others = first.stream().filter(r -> r.film().id() != film.id()).toList();
        int count = first.isEmpty() ? 0 : ranking.count(first.getFirst().score());
        if (others.size() == first.size() || others.size() > MOST_NAMED || count < FEWEST) {
            return;
        }
        Wording words = known.words();
        String sentence =
                words.sentence(
                        "facts.leader." + measure.code(),
                        Math.min(others.size(), 1),
                        ceremony.name(),
                        words.cardinal(count),
                        words.list(others.stream().map(r -> r.film().title()).toList()));
        facts.add(
                Wins.fact(
                        known,
                        "leader:" + measure.code() + ":" + ceremony.uuid(),
                        sentence,
                        List.of(known.coverage(known.history().body(ceremony.bodyId()))),
                        first.stream().flatMap(r -> r.basis().stream()).toList()));
    }
}
