package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Ranking;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.List;

/// "Sixteen nominations at the Academy Awards, more than any other film."
final class RecordFacts implements FactSource {

    private static final int FEWEST = 3;
    private static final int MOST_NAMED = 4;

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        List<Fact> facts = new ArrayList<>();
        known.history().ofFilm(film.id()).stream()
                .map(Honour::body)
                .distinct()
                .filter(body -> known.coverage(body).whole())
                .forEach(body -> {
                    for (Measure measure : Measure.values()) {
                        add(film, body, measure, known, facts);
                    }
                });
        return facts;
    }

    private static void add(
            AwardedFilm film, AwardBody body, Measure measure, Known known, List<Fact> facts) {
        Ranking ranking = new Ranking(known.history(), measure);
        List<Honour> honours =
                known.history().honours().stream().filter(h -> h.body().id() == body.id()).toList();
        List<FilmRow> first = ranking.first(ranking.films(honours, 1), FilmRow::score);
        List<FilmRow> others = first.stream().filter(r -> r.film().id() != film.id()).toList();
        if (others.size() == first.size() || others.size() > MOST_NAMED) {
            return;
        }
        int count = ranking.count(first.getFirst().score());
        Wording words = known.words();
        if (count < FEWEST) {
            return;
        }
        String amount = measure == Measure.WINS ? words.wins(count) : words.nominations(count);
        String sentence =
                words.sentence(
                        "facts.record." + measure.code(),
                        Math.min(others.size(), 1),
                        amount,
                        words.prizes().whole(body),
                        words.list(others.stream().map(r -> r.film().title()).toList()));
        Coverage coverage = known.coverage(body);
        facts.add(
                Wins.fact(
                        known,
                        "record:" + measure.code() + ":" + body.uuid(),
                        sentence,
                        List.of(coverage),
                        first.stream().flatMap(r -> r.basis().stream()).toList()));
    }
}
