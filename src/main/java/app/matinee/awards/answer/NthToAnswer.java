package app.matinee.awards.answer;

import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import java.util.List;

/// "Anora is the fourth film to win both Cannes’ top prize and Best Picture."
final class NthToAnswer {

    private final Known known;

    NthToAnswer(Known known) {
        this.known = known;
    }

    Answer of(NthTo question) {
        return known.history()
                .film(question.film())
                .flatMap(film ->
                        known.prizes(question.prizes())
                                .map(prizes -> answer(question, film, prizes)))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(NthTo question, AwardedFilm film, List<Prize> prizes) {
        Wording words = known.words();
        Winners winners = Winners.of(known.history(), prizes);
        int place = winners.place(film.id());
        List<FilmRow> rows =
                winners.rows().stream().limit(place == 0 ? winners.rows().size() : place).toList();
        boolean among = rows.stream().anyMatch(row -> row.film().id() == film.id());
        String spoken =
                words.prizes()
                        .all(
                                words.prizes(
                                        prizes,
                                        rows.stream().flatMap(r -> r.basis().stream()).toList()));
        Reply reply =
                new Reply(
                                known,
                                question,
                                words.sentence("answers.nth.asked", film.title(), spoken),
                                known.coverage(prizes))
                        .noteNames(prizes, rows.stream().flatMap(r -> r.basis().stream()).toList());
        if (place == 0) {
            return reply.with(
                    "",
                    words.sentence(
                            among ? "answers.nth.together" : "answers.nth.not",
                            film.title(),
                            spoken),
                    rows);
        }
        String earlier =
                words.titles(rows.subList(0, place - 1).stream().map(FilmRow::film).toList());
        return reply.with(
                words.sentence("answers.nth.count", words.numerals().ordinal(place)),
                words.sentence(
                        "answers.nth",
                        place,
                        film.title(),
                        words.numerals().ordinal(place),
                        spoken,
                        earlier),
                rows);
    }
}
