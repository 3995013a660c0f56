package app.matinee.awards.answer;

import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.words.Wording;
import java.util.List;

/// "Emilia Pérez had the most nominations at the 97th Academy Awards, 13. Anora won most, with five
/// wins from six nominations."
final class FilmLeaders {

    private final Known known;

    FilmLeaders(Known known) {
        this.known = known;
    }

    Answer of(Leaders question, Counted counted) {
        boolean one = counted.ceremony() != null;
        Ranking ranking = new Ranking(known.history(), question.measure());
        LeaderWords words = new LeaderWords(known.words(), question.measure(), counted);
        List<FilmRow> rows = ranking.films(counted.honours(), one ? Ranking.ALL : Ranking.TOP);
        List<FilmRow> first = ranking.first(rows, FilmRow::score);
        int most = first.isEmpty() ? 0 : ranking.count(first.getFirst().score());
        String sentence = words.films(first, most);
        if (one && question.measure() == Measure.NOMINATIONS) {
            sentence = (sentence + " " + mostWins(counted)).strip();
        }
        return new Reply(known, question, words.asked("films"), counted.coverage())
                .with(known.words().sentence("answers.count", words.amount(most)), sentence, rows);
    }

    /// Who won most there, beside who was nominated most.
    private String mostWins(Counted counted) {
        Wording words = known.words();
        Ranking wins = new Ranking(known.history(), Measure.WINS);
        List<FilmRow> first = wins.first(wins.films(counted.honours(), 1), FilmRow::score);
        if (first.isEmpty()) {
            return "";
        }
        String titles = words.titles(first.stream().map(FilmRow::film).toList());
        return first.size() == 1
                ? words.sentence(
                        "answers.leaders.won", titles, words.score(first.getFirst().score()))
                : words.sentence(
                        "answers.leaders.won.each",
                        titles,
                        words.wins(first.getFirst().score().wins()));
    }
}
