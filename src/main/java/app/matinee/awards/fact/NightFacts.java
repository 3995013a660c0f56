package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.answer.Ranking;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardBody;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// "Four Academy Awards in one night for Sean Baker, as many as Walt Disney, all for one film."
final class NightFacts implements FactSource {

    private static final int FEWEST = 3;
    private static final int MOST_NAMED = 3;

    @Override
    public List<Fact> of(AwardedFilm film, Known known) {
        Set<Ceremony> nights = new LinkedHashSet<>();
        known.history().ofFilm(film.id()).stream()
                .filter(Honour::won)
                .map(Honour::ceremony)
                .forEach(nights::add);
        List<Fact> facts = new ArrayList<>();
        for (Ceremony night : nights) {
            List<Honour> won =
                    known.history().ofCeremony(night.id()).stream().filter(Honour::won).toList();
            new Ranking(known.history(), Measure.WINS)
                    .peopleByNight(won, Ranking.ALL).stream()
                            .filter(row -> row.score().wins() >= FEWEST)
                            .filter(row -> row.basis().stream().anyMatch(h -> isFor(h, film)))
                            .forEach(row -> facts.add(fact(row, night, film, known)));
        }
        return facts;
    }

    private static boolean isFor(Honour honour, AwardedFilm film) {
        return honour.nomination().films().stream().anyMatch(f -> f.filmId() == film.id());
    }

    private static Fact fact(PersonRow row, Ceremony night, AwardedFilm film, Known known) {
        Wording words = known.words();
        AwardBody body = known.history().body(night.bodyId());
        Coverage coverage = known.coverage(body);
        List<PersonRow> record = record(body, known);
        boolean leads = coverage.whole() && record.getFirst().score().wins() == row.score().wins();
        List<PersonRow> others =
                record.stream()
                        .filter(r ->
                                !Objects.equals(r.ceremony(), night)
                                        || r.person().id() != row.person().id())
                        .toList();
        boolean allForOne = row.basis().stream().allMatch(h -> isFor(h, film));
        boolean named = leads && !others.isEmpty() && others.size() <= MOST_NAMED;
        List<Honour> basis = new ArrayList<>(row.basis());
        if (named) {
            others.forEach(r -> basis.addAll(0, r.basis()));
        }
        String sentence =
                words.sentence(
                        named
                                ? "facts.night.asMany"
                                : leads && others.isEmpty() ? "facts.night.most" : "facts.night",
                        allForOne ? 1 : 0,
                        words.prizes().awards(body, row.score().wins()),
                        row.person().name(),
                        words.list(
                                others.stream().map(r -> r.person().name()).distinct().toList()));
        String id = "night:" + night.uuid() + ":" + row.person().uuid();
        return Wins.fact(known, id, sentence, leads ? List.of(coverage) : List.of(), basis);
    }

    private static List<PersonRow> record(AwardBody body, Known known) {
        Ranking ranking = new Ranking(known.history(), Measure.WINS);
        List<Honour> won =
                known.history().honours().stream()
                        .filter(h -> h.won() && h.body().id() == body.id())
                        .toList();
        return ranking.first(ranking.peopleByNight(won, 1), PersonRow::score);
    }
}
