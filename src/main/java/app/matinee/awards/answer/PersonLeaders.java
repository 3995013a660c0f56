package app.matinee.awards.answer;

import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.Question.Leaders;
import java.util.List;

/// "The record of one person in one night at the Academy Awards is four wins: Walt Disney (26th
/// Academy Awards, for four films) and Sean Baker (97th Academy Awards, all for one film)."
final class PersonLeaders {

    private final Known known;

    PersonLeaders(Known known) {
        this.known = known;
    }

    Answer of(Leaders question, Counted counted) {
        Ranking ranking = new Ranking(known.history(), question.measure());
        LeaderWords words = new LeaderWords(known.words(), question.measure(), counted);
        int most = counted.ceremony() == null ? Ranking.TOP : Ranking.ALL;
        List<PersonRow> rows =
                counted.night()
                        ? ranking.peopleByNight(counted.honours(), most)
                        : ranking.people(counted.honours(), most);
        List<PersonRow> first = ranking.first(rows, PersonRow::score);
        int leading = first.isEmpty() ? 0 : ranking.count(first.getFirst().score());
        String asked = words.asked(counted.night() ? "night" : "people");
        return new Reply(known, question, asked, counted.coverage())
                .with(
                        known.words().sentence("answers.count", words.amount(leading)),
                        counted.night()
                                ? words.night(first, leading)
                                : words.people(first, leading),
                        rows);
    }
}
