package app.matinee.awards.answer;

import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.words.Wording;
import app.matinee.model.Honour;
import java.util.List;
import java.util.stream.Stream;

/// "Neon distributed five winners of the Palme d’Or in a row in the United States: …"
final class StreakAnswer {

    private static final int MOST_TOLD = 3;

    private final Known known;

    StreakAnswer(Known known) {
        this.known = known;
    }

    Answer of(Streak question) {
        return known.prize(question.prize())
                .map(prize -> answer(question, prize))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(Streak question, Prize prize) {
        Wording words = known.words();
        Coverage coverage = known.coverage(prize);
        List<Run> runs = new Runs(known.history(), prize, coverage).of(question.shared());
        int longest = runs.isEmpty() ? 0 : runs.getFirst().length();
        List<Run> first = runs.stream().takeWhile(run -> run.length() == longest).toList();
        List<Honour> wins = runs.stream().flatMap(run -> run.winners().stream()).toList();
        RunWords told = new RunWords(known, prize);
        String sentence =
                runs.isEmpty()
                        ? words.sentence(
                                "answers.streak.none." + question.shared().code(),
                                words.prizes().prize(prize))
                        : String.join(" ", told(runs, first).map(told::sentence).toList());
        return new Reply(
                        known,
                        question,
                        words.sentence(
                                "answers.streak.asked." + question.shared().code(),
                                words.prizes().prize(prize)),
                        List.of(coverage))
                .noteNames(List.of(prize), wins)
                .with(
                        longest == 0
                                ? ""
                                : words.sentence("answers.streak.count", words.cardinal(longest)),
                        sentence,
                        runs.stream().map(this::row).toList());
    }

    /// The longest runs, and the one that goes on where it is none of them.
    private static Stream<Run> told(List<Run> runs, List<Run> longest) {
        return Stream.concat(
                longest.stream().limit(MOST_TOLD),
                runs.stream().filter(run -> run.running() && !longest.contains(run)));
    }

    private StreakRow row(Run run) {
        String name = new Traits(known.history()).name(run.trait()).orElse("");
        return new StreakRow(name, run.running(), run.length(), run.winners());
    }
}
