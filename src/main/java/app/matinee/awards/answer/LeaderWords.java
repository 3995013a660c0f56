package app.matinee.awards.answer;

import static java.util.Objects.requireNonNull;

import app.matinee.awards.history.Score;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.words.Wording;
import java.util.List;

/// How sentences about leaders are put.
final class LeaderWords {

    private static final int MOST_NAMED = 8;

    private final Wording words;
    private final Measure measure;
    private final Counted counted;

    LeaderWords(Wording words, Measure measure, Counted counted) {
        this.words = words;
        this.measure = measure;
        this.counted = counted;
    }

    /// "13 nominations", "four wins".
    String amount(int count) {
        return switch (measure) {
            case WINS -> words.wins(count);
            case NOMINATIONS -> words.nominations(count);
            case NOMINATIONS_WITHOUT_WIN ->
                    words.texts().get("answers.leaders.without", words.nominations(count));
        };
    }

    /// @param how films, people or night
    String asked(String how) {
        return words.sentence("answers.leaders.asked." + how, measured(), counted.where());
    }

    private String measured() {
        return words.texts().get("answers.leaders.measure." + measure.code());
    }

    String films(List<FilmRow> first, int most) {
        return most == 0
                ? none()
                : sentence(
                        first.size(),
                        words.titles(first.stream().map(FilmRow::film).toList()),
                        words.cardinal(most));
    }

    String people(List<PersonRow> first, int most) {
        if (most == 0) {
            return none();
        }
        boolean one = first.size() == 1;
        String count = words.cardinal(most);
        int special = one ? first.getFirst().score().special() : 0;
        return sentence(
                first.size(),
                one ? first.getFirst().person().name() : names(first),
                special > 0 && measure == Measure.WINS
                        ? words.texts()
                                .get(
                                        "answers.leaders.special",
                                        special,
                                        count,
                                        words.cardinal(special))
                        : count);
    }

    String night(List<PersonRow> first, int most) {
        return most == 0
                ? none()
                : words.sentence(
                        "answers.leaders.night", counted.where(), amount(most), names(first));
    }

    private String none() {
        return words.sentence("answers.leaders.none", measured(), counted.where());
    }

    private String sentence(int leaders, String names, String amount) {
        return words.sentence(
                counted.ceremony() == null ? "answers.leaders.ever" : "answers.leaders.then",
                leaders,
                names,
                measured(),
                counted.where(),
                amount);
    }

    private String names(List<PersonRow> rows) {
        return rows.size() > MOST_NAMED
                ? words.texts().get("answers.leaders.people", words.cardinal(rows.size()))
                : words.list(rows.stream().map(this::name).toList());
    }

    private String name(PersonRow row) {
        String name = row.person().name();
        Score score = row.score();
        if (row.ceremony() != null) {
            int films = measure == Measure.WINS ? row.films() : 0;
            return words.texts()
                    .get(
                            "answers.leaders.night.one",
                            Math.min(films, 2),
                            name,
                            requireNonNull(row.ceremony()).name(),
                            words.cardinal(films));
        }
        return measure == Measure.WINS && score.special() > 0
                ? words.texts()
                        .get(
                                "answers.leaders.special.one",
                                score.special(),
                                name,
                                words.cardinal(score.special()))
                : name;
    }
}
