package app.matinee.awards.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.awards.history.RealHistory;
import app.matinee.awards.question.Answer;
import app.matinee.awards.question.AnswerRow;
import app.matinee.awards.question.AnswerRow.FilmRow;
import app.matinee.awards.question.AnswerRow.PersonRow;
import app.matinee.awards.question.AnswerRow.YearRow;
import app.matinee.awards.question.Measure;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.question.Question;
import app.matinee.awards.question.Question.CategoryHistory;
import app.matinee.awards.question.Question.FilmRecord;
import app.matinee.awards.question.Question.FilmsThatWon;
import app.matinee.awards.question.Question.FirstSince;
import app.matinee.awards.question.Question.Leaders;
import app.matinee.awards.question.Question.NthTo;
import app.matinee.awards.question.Question.PersonRecord;
import app.matinee.awards.question.Question.Streak;
import app.matinee.awards.question.Scope;
import app.matinee.awards.question.Shared;
import app.matinee.awards.question.Trait;
import app.matinee.awards.question.Who;
import app.matinee.model.AwardRecords;
import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The sentence of each question over the real history; its figures were counted by hand from the
/// file.
class RealAnswersTest {

    private static final PartialDate SPRING = new PartialDate("2025-04-30");
    private static final PartialDate LATER = new PartialDate("2026-06-30");
    private static final AwardRecords NO_RECORDS =
            new AwardRecords(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static AwardHistory history = AwardHistory.of(NO_RECORDS);
    private static Answers answers = new Answers(history, Texts.english());

    @BeforeAll
    static void read() {
        history = RealHistory.read();
        answers = new Answers(history, Texts.english());
    }

    @Test
    void fourFilmsWonCannesAndBestPicture() {
        Answer answer = ask(new FilmsThatWon(List.of(palme(), prize("Best Picture"))));
        assertThat(answer.asked()).isEqualTo("Films that won the Palme d’Or and Best Picture");
        assertThat(answer.count()).isEqualTo("Four films");
        assertThat(answer.until()).isEqualTo("by spring 2025");
        assertThat(answer.range()).isEqualTo("1946 to spring 2025");
        assertThat(answer.sentence())
                .isEqualTo(
                        "Four films have won both Cannes’ top prize and Best Picture: The Lost Weekend, Marty, Parasite and Anora.");
        assertThat(answer.notes())
                .containsExactly(
                        "The festival’s earlier Grand Prix counts as its top prize.",
                        "No year is missing from the answer.");
        assertThat(answer.rows()).allSatisfy(row -> assertThat(row.basis()).hasSize(2));
    }

    @Test
    void manyWinnersAreCountedAndNotListed() {
        assertThat(ask(new FilmsThatWon(List.of(prize("Best Picture")))).sentence())
                .isEqualTo("97 films have won Best Picture, from Wings to Anora.");
    }

    @Test
    void anoraIsTheFourth() {
        List<PrizeRef> prizes = List.of(palme(), prize("Best Picture"));
        assertThat(ask(new NthTo(film("Anora"), prizes)).sentence())
                .isEqualTo(
                        "Anora is the fourth film to win both Cannes’ top prize and Best Picture, after The Lost Weekend, Marty and Parasite.");
        assertThat(ask(new NthTo(film("The Lost Weekend"), prizes)).sentence())
                .isEqualTo(
                        "The Lost Weekend is the first film to win both Cannes’ top prize and Best Picture.");
        assertThat(ask(new NthTo(film("Titane"), prizes)).sentence())
                .isEqualTo("Titane has not won both Cannes’ top prize and Best Picture.");
    }

    @Test
    void bakerAndDisneyWonFourInOneNight() {
        Answer answer = ask(new Leaders(Who.PEOPLE, Measure.WINS, new Scope.OneNight(academy())));
        assertThat(answer.sentence())
                .isEqualTo(
                        "The record of one person in one night at the Academy Awards is four wins: Walt Disney (26th Academy Awards, for four films) and Sean Baker (97th Academy Awards, all for one film).");
        assertThat(answer.rows().get(1).basis()).hasSize(4);
    }

    @Test
    void theLeadersOfThe97th() {
        Answer answer =
                ask(
                        new Leaders(
                                Who.FILMS,
                                Measure.NOMINATIONS,
                                new Scope.At(ceremony("97th Academy Awards").uuid())));
        assertThat(answer.sentence())
                .isEqualTo(
                        "Emilia Pérez had the most nominations at the 97th Academy Awards, 13. Anora won most, with five wins from six nominations.");
        assertThat(answer.rows()).hasSize(50);
        assertThat(answer.rows().stream().limit(4).map(RealAnswersTest::line))
                .containsExactly(
                        "Emilia Pérez 13/2", "The Brutalist 10/3", "Wicked 10/2", "Conclave 8/1");
        assertThat(answer.rows().stream().map(RealAnswersTest::line)).contains("Anora 6/5");
    }

    @Test
    void fiveInARowByNeonThenSix() {
        Question question = new Streak(palme(), Shared.DISTRIBUTOR);
        assertThat(ask(question).sentence())
                .isEqualTo(
                        "Neon distributed five winners of the Palme d’Or in a row in the United States, 2019 to 2024: Parasite, Titane, Triangle of Sadness, Anatomy of a Fall and Anora.");
        Answer later = answers.answer(question, LATER);
        assertThat(later.count()).isEqualTo("Six in a row");
        assertThat(later.range()).isEqualTo("1946 to summer 2026");
    }

    @Test
    void aPersonsRunOfWins() {
        assertThat(ask(new Streak(prize("Short Film (Animated)"), Shared.PERSON)).sentence())
                .startsWith(
                        "Walt Disney won the Academy Award for Short Film (Animated) eight times in a row, 1933 to 1940: Flowers and Trees, ");
    }

    @Test
    void theFirstAmericanWinnerSince2011() {
        assertThat(ask(new FirstSince(palme(), country("United States"))).sentence())
                .isEqualTo(
                        "The latest winner of the Palme d’Or from the United States is Anora (2024), the first since The Tree of Life (2011).");
        assertThat(ask(new FirstSince(palme(), country("Atlantis"))).sentence())
                .isEqualTo("No winner of the Palme d’Or came from Atlantis.");
    }

    @Test
    void whoWonMostInACareer() {
        Answer wins = ask(new Leaders(Who.PEOPLE, Measure.WINS, new Scope.AllTime(academy())));
        assertThat(wins.sentence())
                .isEqualTo(
                        "Walt Disney has the most wins at the Academy Awards, 26, four of them special awards.");
        assertThat(wins.rows().stream().map(RealAnswersTest::line)).contains("Edith Head 35/8");
        Answer nominations =
                ask(new Leaders(Who.PEOPLE, Measure.NOMINATIONS, new Scope.AllTime(academy())));
        assertThat(nominations.sentence())
                .isEqualTo("Walt Disney has the most nominations at the Academy Awards, 59.");
    }

    @Test
    void whoWonMostInACategory() {
        assertThat(
                        ask(new Leaders(Who.PEOPLE, Measure.WINS, new Scope.In(prize("Directing"))))
                                .sentence())
                .isEqualTo(
                        "John Ford has the most wins for the Academy Award for Directing, four.");
        assertThat(
                        ask(new Leaders(
                                        Who.PEOPLE,
                                        Measure.WINS,
                                        new Scope.In(prize("Actress in a Leading Role"))))
                                .sentence())
                .isEqualTo(
                        "Katharine Hepburn has the most wins for the Academy Award for Actress in a Leading Role, four.");
    }

    @Test
    void theFilmsWithMostOfAll() {
        assertThat(films(Measure.WINS, SPRING))
                .isEqualTo(
                        "Ben-Hur, Titanic and The Lord of the Rings: The Return of the King have the most wins at the Academy Awards, eleven each.");
        assertThat(films(Measure.NOMINATIONS, SPRING))
                .isEqualTo(
                        "All about Eve, Titanic and La La Land have the most nominations at the Academy Awards, 14 each.");
        assertThat(films(Measure.NOMINATIONS, LATER))
                .isEqualTo("Sinners has the most nominations at the Academy Awards, 16.");
        assertThat(films(Measure.NOMINATIONS_WITHOUT_WIN, SPRING))
                .isEqualTo(
                        "The Turning Point and The Color Purple have the most nominations without a win at the Academy Awards, eleven each.");
    }

    @Test
    void unofficialNominationsDoNotCountButWinsDo() {
        assertThat(ask(new FilmRecord(film("The Godfather"))).sentence())
                .isEqualTo(
                        "The Godfather (1972) has won three Academy Awards from ten nominations.");
        assertThat(ask(new FilmRecord(film("The Broadway Melody"))).sentence())
                .isEqualTo("The Broadway Melody (1928) has won one Academy Award.");
    }

    @Test
    void recordsOfPeople() {
        assertThat(ask(new PersonRecord(person("Katharine Hepburn"))).sentence())
                .isEqualTo(
                        "Katharine Hepburn has won four Academy Awards from twelve nominations.");
        assertThat(ask(new PersonRecord(person("Walt Disney"))).sentence())
                .isEqualTo(
                        "Walt Disney has won 26 Academy Awards from 59 nominations. Four of the wins are special awards.");
        assertThat(ask(new PersonRecord(person("Janet Gaynor"))).sentence())
                .as("one nomination that names three films counts once for the person")
                .isEqualTo("Janet Gaynor has won one Academy Award from two nominations.");
    }

    @Test
    void aPrizeYearByYear() {
        Answer directing = ask(new CategoryHistory(prize("Directing")));
        assertThat(directing.sentence())
                .isEqualTo(
                        "The Academy Award for Directing was given at 96 ceremonies; in 2025 it went to Sean Baker (Anora).");
        Answer actress = ask(new CategoryHistory(prize("Actress in a Leading Role")));
        assertThat(actress.rows())
                .filteredOn(row -> row instanceof YearRow year && year.winners().size() == 2)
                .as("the tie of the 41st")
                .hasSize(1);
        Answer palme = ask(new CategoryHistory(palme()));
        assertThat(palme.rows().getFirst().basis()).as("eleven in 1946").hasSize(11);
        assertThat(palme.complete()).as("no prize in 1968 and 2020 is no hole").isTrue();
    }

    @Test
    void whatIsNotThereIsSaid() {
        Answer answer = ask(new FilmRecord(UUID.randomUUID()));
        assertThat(answer.sentence()).isEqualTo("The journal knows nothing of this by that date.");
        assertThat(answer.rows()).isEmpty();
    }

    private static String films(Measure measure, PartialDate asOf) {
        return answers.answer(new Leaders(Who.FILMS, measure, new Scope.AllTime(academy())), asOf)
                .sentence();
    }

    private static Answer ask(Question question) {
        return answers.answer(question, SPRING);
    }

    /// "Emilia Pérez 13/2": nominations and wins.
    private static String line(AnswerRow row) {
        return switch (row) {
            case FilmRow(var film, var score, _) ->
                    film.title() + " " + score.nominations() + "/" + score.wins();
            case PersonRow(var person, _, var score, _, _) ->
                    person.name() + " " + score.nominations() + "/" + score.wins();
            default -> row.toString();
        };
    }

    private static Trait country(String name) {
        return new Trait(Shared.COUNTRY, name);
    }

    private static PrizeRef palme() {
        return prize("Palme d'Or");
    }

    private static PrizeRef prize(String name) {
        return history.prizes().stream()
                .filter(p -> Prize.plain(p.name()).equals(Prize.plain(name)))
                .map(PrizeRef::to)
                .findFirst()
                .orElseThrow();
    }

    private static UUID academy() {
        return history.bodies().getFirst().uuid();
    }

    private static UUID film(String title) {
        return RealHistory.film(history, title, null).uuid();
    }

    private static UUID person(String name) {
        return RealHistory.person(history, name).uuid();
    }

    private static Ceremony ceremony(String name) {
        return history.ceremonies().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
