package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.question.Answer;
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
import app.matinee.awards.words.Wording;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;

/// Answers questions over a history of awards.
public final class Answers {

    private final AwardHistory history;
    private final Wording words;

    public Answers(AwardHistory history, Texts texts) {
        this.history = history;
        this.words = Wording.of(texts);
    }

    /// The answer as it was at a date, its end where it is a month or a year. What asks for a body,
    /// a film or a person that is not in the history is answered by saying so.
    public Answer answer(Question question, PartialDate asOf) {
        Known known = new Known(history, asOf, words);
        return switch (question) {
            case FilmsThatWon q -> new FilmsThatWonAnswer(known).of(q);
            case Leaders q -> new LeadersAnswer(known).of(q);
            case Streak q -> new StreakAnswer(known).of(q);
            case FirstSince q -> new FirstSinceAnswer(known).of(q);
            case NthTo q -> new NthToAnswer(known).of(q);
            case PersonRecord q -> new RecordAnswer(known).of(q);
            case FilmRecord q -> new RecordAnswer(known).of(q);
            case CategoryHistory q -> new CategoryAnswer(known).of(q);
            case WithoutAward q -> new WithoutAwardAnswer(known).of(q);
        };
    }
}
