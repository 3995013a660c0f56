package app.matinee.ui.seasons.explorer;

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
import app.matinee.model.Coded;

/// The kinds of question there are, in the order of the menu.
enum Kind implements Coded {
    FILMS_THAT_WON,
    PEOPLE_LEAD,
    PEOPLE_IN_ONE_NIGHT,
    FILMS_LEAD,
    WITHOUT_WIN,
    STREAK,
    FIRST_SINCE,
    NTH_TO,
    PERSON,
    FILM,
    CATEGORY,
    WITHOUT_AWARD;

    /// The kind a question is of.
    static Kind of(Question question) {
        return switch (question) {
            case FilmsThatWon _ -> FILMS_THAT_WON;
            case Leaders _ -> FILMS_LEAD;
            case Streak _ -> STREAK;
            case FirstSince _ -> FIRST_SINCE;
            case NthTo _ -> NTH_TO;
            case PersonRecord _ -> PERSON;
            case FilmRecord _ -> FILM;
            case CategoryHistory _ -> CATEGORY;
            case WithoutAward _ -> WITHOUT_AWARD;
        };
    }
}
