package app.matinee.awards.answer;

import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Shared;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.List;

/// "The latest winner of the Palme d’Or from the United States is Anora (2024), the first since The
/// Tree of Life (2011)."
final class FirstSinceAnswer {

    private final Known known;

    FirstSinceAnswer(Known known) {
        this.known = known;
    }

    Answer of(FirstSince question) {
        return known.prize(question.prize())
                .flatMap(prize ->
                        new Traits(known.history())
                                .name(question.trait())
                                .map(name -> answer(question, prize, name)))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Answer answer(FirstSince question, Prize prize, String name) {
        Wording words = known.words();
        Shared shared = question.trait().shared();
        List<Honour> winners = new Traits(known.history()).having(prize, question.trait());
        List<List<Honour>> years = byCeremony(winners);
        String latest = years.isEmpty() ? "" : titles(years.getLast());
        String before = years.size() < 2 ? "" : titles(years.get(years.size() - 2));
        String shown = shared == Shared.COUNTRY ? words.country(name) : name;
        String spoken = words.prizes().prize(prize);
        return new Reply(
                        known,
                        question,
                        words.sentence("answers.since.asked." + shared.code(), spoken, shown),
                        List.of(known.coverage(prize)))
                .noteNames(List.of(prize), winners)
                .with(
                        words.sentence(
                                "answers.films", winners.size(), words.cardinal(winners.size())),
                        words.sentence(
                                "answers.since." + shared.code(),
                                Math.min(years.size(), 2) + (follows(prize, years) ? 1 : 0),
                                spoken,
                                shown,
                                latest,
                                before),
                        years.reversed().stream().map(FirstSinceAnswer::row).toList());
    }

    private static List<List<Honour>> byCeremony(List<Honour> winners) {
        List<Ceremony> ceremonies = winners.stream().map(Honour::ceremony).distinct().toList();
        return ceremonies.stream()
                .map(c -> winners.stream().filter(h -> h.ceremony().equals(c)).toList())
                .toList();
    }

    private String titles(List<Honour> winners) {
        return known.words()
                .list(
                        winners.stream()
                                .flatMap(h -> known.history().films(h).stream())
                                .map(AwardedFilm::titleAndYear)
                                .distinct()
                                .toList());
    }

    /// Whether the latest two won at ceremonies that follow each other.
    private boolean follows(Prize prize, List<List<Honour>> years) {
        List<Ceremony> known = this.known.coverage(prize).known();
        return years.size() > 1
                && known.indexOf(ceremony(years.getLast()))
                        == known.indexOf(ceremony(years.get(years.size() - 2))) + 1;
    }

    private static Ceremony ceremony(List<Honour> winners) {
        return winners.getFirst().ceremony();
    }

    private static YearRow row(List<Honour> winners) {
        return new YearRow(winners.getFirst().ceremony(), winners, List.of());
    }
}
