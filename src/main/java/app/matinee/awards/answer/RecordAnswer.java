package app.matinee.awards.answer;

import app.matinee.awards.history.Score;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardBody;
import app.matinee.model.Honour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that a film or a person won and was nominated for: "Anora has 15 wins from 35 nominations:
/// five Academy Awards, one prize at Cannes …"
final class RecordAnswer {

    private final Known known;

    RecordAnswer(Known known) {
        this.known = known;
    }

    Answer of(FilmRecord question) {
        return known.history()
                .film(question.film())
                .map(film ->
                        answer(question, film.titleAndYear(), known.history().ofFilm(film.id())))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    Answer of(PersonRecord question) {
        return known.history()
                .person(question.person())
                .map(p -> answer(question, p.name(), known.history().ofPerson(p.id())))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(Question question, String name, List<Honour> honours) {
        Wording words = known.words();
        Score score = known.history().counting().score(honours);
        Map<AwardBody, List<Honour>> bodies = new LinkedHashMap<>();
        honours.stream()
                .filter(Honour::won)
                .forEach(h -> bodies.computeIfAbsent(h.body(), _ -> new ArrayList<>()).add(h));
        List<String> won =
                bodies.entrySet().stream()
                        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                        .map(e -> words.prizes().awards(e.getKey(), e.getValue().size()))
                        .toList();
        return new Reply(known, question, words.sentence("answers.record.asked", name), List.of())
                .with(
                        words.sentence("answers.count", words.score(score)),
                        sentence(name, score, honours, won),
                        rows(honours));
    }

    private String sentence(String name, Score score, List<Honour> honours, List<String> won) {
        Wording words = known.words();
        if (won.isEmpty()) {
            boolean named = score.nominations() == 0 && honours.stream().anyMatch(Honour::named);
            return words.sentence(
                    named ? "answers.record.named" : "answers.record.nominated",
                    name,
                    words.nominations(score.nominations()));
        }
        String sentence =
                words.sentence(
                        won.size() == 1 ? "answers.record.one" : "answers.record",
                        score.nominations(),
                        name,
                        words.score(score),
                        words.list(won),
                        words.nominations(score.nominations()));
        return score.special() == 0
                ? sentence
                : sentence
                        + " "
                        + words.sentence(
                                "answers.record.special",
                                score.special(),
                                words.cardinal(score.special()));
    }

    private static List<YearRow> rows(List<Honour> honours) {
        Map<Long, List<Honour>> ceremonies = new LinkedHashMap<>();
        honours.forEach(
                h -> ceremonies.computeIfAbsent(h.ceremony().id(), _ -> new ArrayList<>()).add(h));
        return ceremonies.values().stream()
                .map(of ->
                        new YearRow(
                                of.getFirst().ceremony(),
                                of.stream().filter(Honour::won).toList(),
                                of.stream().filter(h -> !h.won()).toList()))
                .toList();
    }
}
