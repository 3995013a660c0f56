package app.matinee.awards.answer;

import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.TitleRow;
import app.matinee.awards.question.Question.WithoutAward;
import app.matinee.awards.words.Wording;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The films of the library that have won nothing.
final class WithoutAwardAnswer {

    private final Known known;

    WithoutAwardAnswer(Known known) {
        this.known = known;
    }

    Answer of(WithoutAward question) {
        Wording words = known.words();
        Set<Long> winners =
                known.history().honours().stream()
                        .filter(Honour::won)
                        .flatMap(h -> h.nomination().films().stream())
                        .map(NominatedFilm::filmId)
                        .collect(Collectors.toSet());
        int all = known.history().library().size();
        List<TitleRow> rows =
                known.history().library().stream()
                        .filter(film -> !winners.contains(film.id()))
                        .map(TitleRow::new)
                        .toList();
        return new Reply(known, question, words.sentence("answers.without.asked"), List.of())
                .with(
                        words.sentence("answers.films", rows.size(), words.cardinal(rows.size())),
                        words.sentence(
                                "answers.without",
                                rows.size(),
                                words.cardinal(rows.size()),
                                words.cardinal(all)),
                        rows);
    }
}
