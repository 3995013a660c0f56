package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Questions over the starter journal, whose history has holes.
class AwardsCommandTest {

    @TempDir private Path home;
    private Program matinee;

    @BeforeEach
    void start() {
        matinee = new Program(home.resolve("whole"));
        matinee.makeStarter();
    }

    @Test
    void bothPrizesAsJson() {
        Program.Run run =
                matinee.onJournal(
                        "awards",
                        "both",
                        "Palme d’Or",
                        "Best Picture",
                        "--as-of",
                        "2025-04-30",
                        "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode answer = run.json();
        assertThat(answer.get("question").asString())
                .isEqualTo("Films that won the Palme d’Or and Best Picture");
        assertThat(answer.get("sentence").asString())
                .isEqualTo(
                        "Four films have won both Cannes’ top prize and Best Picture: The Lost Weekend, Marty, Parasite and Anora.");
        assertThat(answer.get("asOf").asString()).isEqualTo("2025-04-30");
        assertThat(answer.get("complete").asBoolean()).isTrue();
        assertThat(answer.get("range").asString()).isEqualTo("1939 to spring 2025");
        assertThat(answer.get("rows").findValuesAsString("title"))
                .containsExactly("The Lost Weekend", "Marty", "Parasite", "Anora");
        assertThat(answer.get("rows").get(0).get("basis").findValuesAsString("category"))
                .containsExactly("Best Motion Picture", "Grand Prix");
        assertThat(answer.get("notes").toString()).contains("No year is missing");
        assertThat(
                        matinee.onJournal(
                                        "awards",
                                        "nth",
                                        "Anora",
                                        "Palme d'Or",
                                        "Academy: Best Picture",
                                        "--as-of",
                                        "2025-04")
                                .out())
                .startsWith("Anora is the fourth film to win both Cannes’ top prize and Best");
    }

    /// Without the history beside them the starter films know single winners only.
    @Test
    void whatTheJournalDoesNotKnowIsNamed() throws Exception {
        Program films = new Program(home.resolve("films"));
        films.makeStarterFilms();
        JsonNode answer =
                films.onJournal("awards", "both", "Palme d’Or", "Best Picture", "--json").json();
        assertThat(answer.get("complete").asBoolean()).isFalse();
        assertThat(answer.get("notes").toString())
                .contains("Not known: who won the Palme d’Or at the 2nd to 7th edition");
        assertThat(films.onJournal("awards", "streak", "Palme", "d'Or", "--as-of", "2025-04").out())
                .as("the journal does not know what became of 2020")
                .contains("Neon distributed four winners")
                .contains("and the 73rd edition");
        assertThat(films.onJournal("awards", "facts", "Anora", "--as-of", "2025-04").out())
                .contains(
                        "Four Academy Awards in one night for Sean Baker, all for one film. (2025)")
                .doesNotContain("in a row")
                .doesNotContain("The fourth film");
    }

    @Test
    void theLeadersOfACeremony() {
        JsonNode rows =
                matinee.onJournal(
                                "awards", "leaders", "--ceremony", "97th Academy Awards", "--json")
                        .json()
                        .get("rows");
        assertThat(rows.get(0).get("title").asString()).isEqualTo("Emilia Pérez");
        assertThat(rows.get(0).get("nominations").asInt()).isEqualTo(13);
        assertThat(rows.get(0).get("wins").asInt()).isEqualTo(2);
        assertThat(rows.get(5).get("title").asString()).isEqualTo("Anora");
    }

    @Test
    void aFilmAPersonAPrize() {
        assertThat(matinee.onJournal("awards", "film", "Anora", "--as-of", "2025-04").out())
                .contains("Anora (2024) has 15 wins from 35 nominations")
                .contains("Best Picture – Anora (won)");
        assertThat(matinee.onJournal("awards", "person", "mikey madison").out())
                .startsWith("Mikey Madison has three wins");
        assertThat(matinee.onJournal("awards", "category", "Directing", "--body", "Academy").out())
                .contains("Director – Sean Baker (Anora) (won)");
        assertThat(matinee.onJournal("awards", "category", "Academy: Directing").exit()).isZero();
    }

    @Test
    void runsOfWinners() {
        assertThat(
                        matinee.onJournal("awards", "streak", "Palme", "d'Or", "--as-of", "2025-04")
                                .out())
                .contains("Neon distributed five winners", "No year is missing");
        assertThat(
                        matinee.onJournal(
                                        "awards",
                                        "since",
                                        "Palme d'Or",
                                        "--country",
                                        "united states")
                                .out())
                .contains("Anora (2024)")
                .contains("The Tree of Life");
    }

    @Test
    void factsOfAFilm() {
        assertThat(matinee.onJournal("awards", "facts", "Anora", "--as-of", "2025-04").out())
                .contains(
                        "The fourth film to win both Cannes’ top prize and Best Picture.",
                        "The fifth Palme d’Or in a row distributed in the US by Neon.");
    }

    @Test
    void aSeason() {
        JsonNode answer = matinee.onJournal("awards", "season", "Academy", "2024", "--json").json();
        JsonNode season = answer.get("rows").get(0);
        assertThat(season.get("name").asString()).isEqualTo("97th Academy Awards");
        assertThat(season.get("previous").asString()).isEqualTo("96th Academy Awards");
        assertThat(season.get("categories").get(0).get("nominations")).hasSize(10);
        assertThat(
                        season.get("categories")
                                .get(0)
                                .get("nominations")
                                .get(0)
                                .get("result")
                                .asString())
                .isEqualTo("won");
        assertThat(
                        matinee.onJournal("awards", "season", "2024", "--json")
                                .json()
                                .get("rows")
                                .size())
                .isEqualTo(12);
    }

    @Test
    void whatMayBeSeveralIsListed() {
        Program.Run run = matinee.onJournal("awards", "leaders", "--ceremony", "77");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("77th Cannes Film Festival", "77th Writers Guild");
        Program.Run prize = matinee.onJournal("awards", "category", "Director");
        assertThat(prize.exit()).isEqualTo(1);
        assertThat(prize.err()).contains("BAFTA: Director", "Spirit: Director");
    }

    @Test
    void whatIsNotThereFails() {
        for (String[] asked :
                new String[][] {
                    {"person", "Nobody"},
                    {"film", "Nothing"},
                    {"category", "Best Stunt"},
                    {"both", "Palme d'Or", "Best Stunt"},
                    {"season", "Academy", "1900"}
                }) {
            String[] all = new String[asked.length + 1];
            all[0] = "awards";
            System.arraycopy(asked, 0, all, 1, asked.length);
            Program.Run run = matinee.onJournal(all);
            assertThat(run.exit()).as(String.join(" ", all)).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awards",
                "awards both Palme",
                "awards leaders",
                "awards leaders --body Academy --by luck",
                "awards leaders --body Academy --ceremony 97",
                "awards film Anora --as-of tomorrow",
                "awards since Palme",
                "awards riddle"
            })
    void wrongUsageExitsWithTwo(String command) {
        Program.Run run = matinee.onJournal(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help");
    }
}
