package app.matinee.awards.answer;

import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import java.util.List;

/// "Four films have won both Cannes’ top prize and Best Picture: …"
final class FilmsThatWonAnswer {

    private final Known known;

    FilmsThatWonAnswer(Known known) {
        this.known = known;
    }

    Answer of(FilmsThatWon question) {
        return known.prizes(question.prizes())
                .map(prizes -> answer(question, prizes))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(FilmsThatWon question, List<Prize> prizes) {
        Wording words = known.words();
        Winners winners = Winners.of(known.history(), prizes);
        int count = winners.rows().size();
        String spoken = words.prizes().all(words.prizes(prizes, winners.basis()));
        List<AwardedFilm> films = winners.rows().stream().map(FilmRow::film).toList();
        String sentence =
                Wording.many(films)
                        ? words.sentence(
                                "answers.won.many",
                                words.cardinal(count),
                                spoken,
                                films.getFirst().title(),
                                films.getLast().title())
                        : words.sentence(
                                "answers.won",
                                count,
                                words.cardinal(count),
                                spoken,
                                words.titles(films));
        return new Reply(known, question, asked(prizes), known.coverage(prizes))
                .noteNames(prizes, winners.basis())
                .with(
                        words.sentence("answers.films", count, words.cardinal(count)),
                        sentence,
                        winners.rows());
    }

    private String asked(List<Prize> prizes) {
        Wording words = known.words();
        List<String> names = prizes.stream().map(words.prizes()::prize).toList();
        return words.sentence("answers.won.asked", words.list(names));
    }
}
