package app.matinee.awards.answer;

import app.matinee.awards.history.Prize;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Scope.AllTime;
import app.matinee.awards.question.Scope.At;
import app.matinee.awards.question.Scope.In;
import app.matinee.awards.question.Scope.OneNight;
import app.matinee.awards.question.Who;
import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.List;
import java.util.Optional;

/// Who leads: finds what is to be counted and who does the wording.
final class LeadersAnswer {

    private final Known known;

    LeadersAnswer(Known known) {
        this.known = known;
    }

    Answer of(Leaders question) {
        return switch (question.scope()) {
            case AllTime(var body) ->
                    answer(question, known.history().body(body).map(b -> counted(b, false)));
            case OneNight(var body) ->
                    answer(question, known.history().body(body).map(b -> counted(b, true)));
            case At(var ceremony) ->
                    answer(question, known.history().ceremony(ceremony).map(this::counted));
            case In(var prize) -> answer(question, known.prize(prize).map(this::counted));
        };
    }

    private Answer answer(Leaders question, Optional<Counted> counted) {
        return counted.map(c ->
                        question.who() == Who.FILMS
                                ? new FilmLeaders(known).of(question, c)
                                : new PersonLeaders(known).of(question, c))
                .orElseGet(() -> Reply.unknown(known, question));
    }

    private Counted counted(AwardBody body, boolean night) {
        List<Honour> honours =
                known.history().honours().stream().filter(h -> h.body().id() == body.id()).toList();
        String where = at(known.words().prizes().whole(body));
        return new Counted(body, null, night, where, honours, List.of(known.coverage(body)));
    }

    private Counted counted(Ceremony ceremony) {
        return new Counted(
                known.history().body(ceremony.bodyId()),
                ceremony,
                false,
                at(known.words().texts().get("answers.prize.festival", ceremony.name())),
                known.history().ofCeremony(ceremony.id()),
                List.of());
    }

    private Counted counted(Prize prize) {
        return new Counted(
                prize.body(),
                null,
                false,
                known.words()
                        .texts()
                        .get("answers.leaders.for", known.words().prizes().prize(prize)),
                known.history().ofPrize(prize),
                List.of(known.coverage(prize)));
    }

    private String at(String name) {
        return known.words().texts().get("answers.leaders.at", name);
    }
}
