package app.matinee.awards.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Question.WithoutAward;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionJsonTest {

    private static final UUID SOME = UUID.fromString("0195fb17-dd00-7d3b-a50f-d98c466f6301");
    private static final PrizeRef PRIZE = new PrizeRef(SOME, "Palme d'Or");

    static Stream<Question> questions() {
        return Stream.of(
                new FilmsThatWon(List.of(PRIZE, new PrizeRef(SOME, "Best Picture"))),
                new Leaders(Who.FILMS, Measure.NOMINATIONS_WITHOUT_WIN, new Scope.AllTime(SOME)),
                new Leaders(Who.PEOPLE, Measure.WINS, new Scope.OneNight(SOME)),
                new Leaders(Who.FILMS, Measure.NOMINATIONS, new Scope.At(SOME)),
                new Leaders(Who.PEOPLE, Measure.WINS, new Scope.In(PRIZE)),
                new Streak(PRIZE, Shared.DISTRIBUTOR),
                new FirstSince(PRIZE, new Trait(Shared.COUNTRY, "United States")),
                new NthTo(SOME, List.of(PRIZE)),
                new PersonRecord(SOME),
                new FilmRecord(SOME),
                new CategoryHistory(PRIZE),
                new WithoutAward());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aKeptQuestionIsTheSameQuestion(Question question) {
        assertThat(QuestionJson.read(QuestionJson.write(question))).contains(question);
    }

    @Test
    void isWrittenInPlainWords() {
        assertThat(QuestionJson.write(new FirstSince(PRIZE, new Trait(Shared.COUNTRY, "France"))))
                .isEqualTo(
                        "{\"ask\":\"first-since\",\"body\":\"%s\",\"category\":\"Palme d'Or\",\"shared\":\"country\",\"value\":\"France\"}"
                                .formatted(SOME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "[]",
                "null",
                "{\"ask\":\"riddle\"}",
                "{\"ask\":\"person\",\"person\":\"Disney\"}",
                "{\"ask\":\"films-that-won\",\"prizes\":[]}",
                "{\"ask\":\"leaders\",\"who\":\"dogs\",\"measure\":\"wins\",\"scope\":\"all-time\"}"
            })
    void whatIsNoQuestionIsNone(String json) {
        assertThat(QuestionJson.read(json)).isEmpty();
    }
}
