package app.matinee.awards.answer;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.words.HonourWords;
import app.matinee.awards.words.Wording;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A prize year by year, with its nominees.
final class CategoryAnswer {

    private final Known known;

    CategoryAnswer(Known known) {
        this.known = known;
    }

    Answer of(CategoryHistory question) {
        return known.prize(question.prize())
                .map(prize -> answer(question, prize))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(CategoryHistory question, Prize prize) {
        Wording words = known.words();
        List<Honour> honours = known.history().ofPrize(prize);
        List<Honour> winners = honours.stream().filter(Honour::won).toList();
        Coverage coverage = known.coverage(prize);
        List<YearRow> rows = rows(honours);
        Ceremony last = coverage.last();
        String latest =
                last == null
                        ? ""
                        : words.list(
                                winners.stream()
                                        .filter(h -> h.ceremony().equals(last))
                                        .map(h -> new HonourWords(known.history()).winner(h))
                                        .toList());
        return new Reply(
                        known,
                        question,
                        words.sentence("answers.category.asked", words.prizes().prize(prize)),
                        List.of(coverage))
                .noteNames(List.of(prize), winners)
                .with(
                        words.sentence(
                                "answers.category.count",
                                coverage.known().size(),
                                words.cardinal(coverage.known().size())),
                        words.sentence(
                                "answers.category",
                                Math.min(coverage.known().size(), 2),
                                words.prizes().prize(prize),
                                words.cardinal(coverage.known().size()),
                                last == null ? "" : String.valueOf(CeremonyTime.year(last)),
                                latest),
                        rows);
    }

    private static List<YearRow> rows(List<Honour> honours) {
        Map<Ceremony, List<Honour>> years =
                honours.stream().collect(Collectors.groupingBy(Honour::ceremony));
        return years.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(CeremonyTime.ORDER))
                .map(e ->
                        new YearRow(
                                e.getKey(),
                                e.getValue().stream().filter(Honour::won).toList(),
                                e.getValue().stream().filter(h -> !h.won()).toList()))
                .toList();
    }
}
