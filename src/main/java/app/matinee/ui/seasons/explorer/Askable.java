package app.matinee.ui.seasons.explorer;

import app.matinee.awards.answer.Traits;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Question.WithoutAward;
import app.matinee.awards.question.Scope;
import java.util.List;

/// Whether a history has all that a question names, such as one asked of another journal before.
record Askable(AwardHistory history) {

    boolean knows(Question question) {
        return switch (question) {
            case FilmsThatWon(var prizes) -> knows(prizes);
            case Leaders(_, _, var scope) -> knows(scope);
            case Streak(var prize, _) -> knows(prize);
            case FirstSince(var prize, var trait) ->
                    knows(prize) && new Traits(history).name(trait).isPresent();
            case NthTo(var film, var prizes) -> history.film(film).isPresent() && knows(prizes);
            case PersonRecord(var person) -> history.person(person).isPresent();
            case FilmRecord(var film) -> history.film(film).isPresent();
            case CategoryHistory(var prize) -> knows(prize);
            case WithoutAward() -> true;
        };
    }

    private boolean knows(Scope scope) {
        return switch (scope) {
            case Scope.AllTime(var body) -> history.body(body).isPresent();
            case Scope.OneNight(var body) -> history.body(body).isPresent();
            case Scope.At(var ceremony) -> history.ceremony(ceremony).isPresent();
            case Scope.In(var prize) -> knows(prize);
        };
    }

    private boolean knows(List<PrizeRef> prizes) {
        return prizes.stream().allMatch(this::knows);
    }

    private boolean knows(PrizeRef ref) {
        return history.prize(ref.body(), ref.category()).isPresent();
    }
}
