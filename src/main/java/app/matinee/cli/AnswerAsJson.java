package app.matinee.cli;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Score;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.AnswerRow.StreakRow;
import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.QuestionJson;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Honour;
import app.matinee.model.Nominee;
import app.matinee.model.Standing;
import tools.jackson.databind.node.ObjectNode;

/// An answer about awards as JSON; names exactly as they are stored.
final class AnswerAsJson {

    private final AwardHistory history;

    AnswerAsJson(AwardHistory history) {
        this.history = history;
    }

    ObjectNode node(Answer answer) {
        return new JsonFields()
                .text("question", answer.asked())
                .text("sentence", answer.sentence())
                .text("count", answer.count())
                .date("asOf", answer.asOf())
                .text("range", answer.range())
                .flag("complete", answer.complete())
                .words("notes", answer.notes())
                .json("ask", QuestionJson.node(answer.question()))
                .objects("rows", answer.rows(), this::row)
                .node();
    }

    private JsonFields row(AnswerRow row) {
        return switch (row) {
            case FilmRow film ->
                    score(film(film.film()), film.score())
                            .objects("basis", film.basis(), this::honour);
            case PersonRow person ->
                    score(
                                    new JsonFields()
                                            .number("person", person.person().id())
                                            .text("uuid", person.person().uuid().toString())
                                            .text("name", person.person().name())
                                            .text(
                                                    "ceremony",
                                                    person.ceremony() == null
                                                            ? ""
                                                            : person.ceremony().name()),
                                    person.score())
                            .number("films", person.films())
                            .objects("basis", person.basis(), this::honour);
            case YearRow year ->
                    new JsonFields()
                            .number("ceremony", year.ceremony().id())
                            .text("name", year.ceremony().name())
                            .number("edition", year.ceremony().edition())
                            .date("date", year.ceremony().date())
                            .number("filmYear", year.ceremony().filmYear())
                            .objects("winners", year.winners(), this::honour)
                            .objects("others", year.others(), this::honour);
            case StreakRow streak ->
                    new JsonFields()
                            .text("shared", streak.trait())
                            .number("length", streak.years())
                            .flag("running", streak.running())
                            .objects("basis", streak.basis(), this::honour);
            case TitleRow title ->
                    new JsonFields()
                            .number("film", title.film().id())
                            .text("title", title.film().title())
                            .number("year", title.film().year());
        };
    }

    /// A film as a row or a part of one.
    static JsonFields film(AwardedFilm film) {
        return new JsonFields()
                .number("film", film.id())
                .text("uuid", film.uuid().toString())
                .text("title", film.title())
                .number("year", film.year());
    }

    static JsonFields score(JsonFields fields, Score score) {
        return fields.number("wins", score.wins())
                .number("nominations", score.nominations())
                .number("special", score.special());
    }

    /// One win or nomination.
    JsonFields honour(Honour honour) {
        return new JsonFields()
                .number("nomination", honour.nomination().id())
                .text("body", honour.body().name())
                .text("ceremony", honour.ceremony().name())
                .text("category", honour.category().name())
                .text("canonical", honour.category().canonical())
                .word("result", honour.nomination().result())
                .flag("official", honour.nomination().standing() == Standing.OFFICIAL)
                .words("films", history.films(honour).stream().map(AwardedFilm::title).toList())
                .words(
                        "nominees",
                        honour.nomination().nominees().stream().map(Nominee::name).toList())
                .text("detail", honour.nomination().detail());
    }
}
