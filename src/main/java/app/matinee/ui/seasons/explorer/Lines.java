package app.matinee.ui.seasons.explorer;

import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.ui.seasons.part.FilmDoor;
import javafx.scene.Node;

/// Makes the line or card of each row of an answer.
final class Lines {

    private final Makers make;
    private final FilmDoor door;

    /// @param door opens what is no awarded film: a film of the library without any award
    Lines(Makers make, FilmDoor door) {
        this.make = make;
        this.door = door;
    }

    /// Whether rows of an answer stand side by side as cards.
    static boolean asCards(Answer answer) {
        return answer.question() instanceof Question.FilmsThatWon
                || answer.question() instanceof Question.NthTo;
    }

    /// @param place the row's place in the answer, from 0
    Node of(Answer answer, int place) {
        AnswerRow row = answer.rows().get(place);
        return switch (row) {
            case FilmRow r ->
                    asCards(answer)
                            ? new FilmCard(r, make)
                            : RankLine.of(r, rank(answer, place), make);
            case PersonRow r -> RankLine.of(r, rank(answer, place), make);
            case YearRow r ->
                    new YearLine(r, make, answer.question() instanceof Question.FilmRecord);
            case StreakRow r -> new StreakLine(r, make);
            case TitleRow r -> new TitleLine(r, door);
        };
    }

    /// The rank by what the question counts, shared by those who have as many.
    private static int rank(Answer answer, int place) {
        int count = count(answer, place);
        int rank = place;
        while (rank > 0 && count(answer, rank - 1) == count) {
            rank--;
        }
        return rank + 1;
    }

    private static int count(Answer answer, int place) {
        boolean wins =
                !(answer.question() instanceof Leaders leaders)
                        || leaders.measure() == Measure.WINS;
        var score =
                switch (answer.rows().get(place)) {
                    case FilmRow r -> r.score();
                    case PersonRow r -> r.score();
                    default -> null;
                };
        if (score == null) {
            return place;
        }
        return wins ? score.wins() : score.nominations();
    }
}
