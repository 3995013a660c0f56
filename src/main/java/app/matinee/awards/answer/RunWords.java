package app.matinee.awards.answer;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Shared;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardedFilm;
import java.util.List;

/// Tells a run of winners in a sentence.
final class RunWords {

    private final Known known;
    private final Prize prize;

    RunWords(Known known, Prize prize) {
        this.known = known;
        this.prize = prize;
    }

    String sentence(Run run) {
        Wording words = known.words();
        String name = new Traits(known.history()).name(run.trait()).orElse("");
        String shown = run.trait().shared() == Shared.COUNTRY ? words.country(name) : name;
        List<AwardedFilm> films =
                run.winners().stream()
                        .flatMap(h -> known.history().films(h).stream())
                        .distinct()
                        .toList();
        return words.sentence(
                "answers.streak." + run.trait().shared().code(),
                shown,
                run.trait().shared() == Shared.PERSON
                        ? words.texts()
                                .get("answers.times", run.length(), words.cardinal(run.length()))
                        : words.cardinal(run.length()),
                words.prize(prize, run.winners()),
                years(run),
                words.titles(films));
    }

    /// "2019 to 2024".
    private String years(Run run) {
        return known.words()
                .texts()
                .get(
                        "answers.time.range",
                        String.valueOf(CeremonyTime.year(run.ceremonies().getFirst())),
                        String.valueOf(CeremonyTime.year(run.ceremonies().getLast())));
    }
}
