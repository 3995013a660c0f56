package app.matinee.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmSummary;
import app.matinee.transfer.mapping.ColumnMeaning;
import app.matinee.transfer.mapping.Meaning;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The way of a file through the import page: chosen, looked over, settled, taken in, taken back.
class ImportPageTest extends ScreenTest {

    private static final String HEADER =
            "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilm\tFilmId\tName\tNominees\t"
                    + "NomineeIds\tWinner\tDetail\tNote\tCitation";

    @BeforeEach
    void openPage() {
        ImportController page = open(ImportController.class, 1200, 800);
        OnFx.run(() -> page.shown("import"));
    }

    @Test
    void aDoubtfulFilmIsSettledByKeyAndTheWholeTakenInAndBack() throws IOException {
        choose(
                file(
                        HEADER,
                        row(
                                "92",
                                "2020",
                                "DIRECTING",
                                "Parasite",
                                "tt6751668",
                                "nm0094435",
                                "True"),
                        row("97", "2024", "DIRECTING", "Nosferatu", "tt5040012", "nm3211470", "")));
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        assertThat(text("#waiting")).contains("doubtful film");
        assertThat(films()).hasSize(5);

        OnFx.run(() -> rows().requestFocus());
        robot.type(KeyCode.DIGIT1);
        await("the doubt to be settled", () -> text("#waiting").isEmpty());
        robot.clickOn("#apply");

        await("the report", () -> shown("#takeBack") && !node("#takeBack").isDisabled());
        await("the new film", () -> films().size() == 6);
        assertThat(film("Nosferatu").flags().reference()).isTrue();
        assertThat(film("Parasite").counts().wins()).isEqualTo(1);

        robot.clickOn("#takeBack");
        await("the film to be gone", () -> films().size() == 5);
        assertThat(film("Parasite").counts().wins()).isZero();
        await("word of it", () -> text("#said").startsWith("history.csv was taken back"));
    }

    @Test
    void aDoubtfulFilmStaysOutUntilItIsSettled() throws IOException {
        choose(
                file(
                        HEADER,
                        row(
                                "92",
                                "2020",
                                "DIRECTING",
                                "Parasite",
                                "tt6751668",
                                "nm0094435",
                                "True"),
                        row("97", "2024", "DIRECTING", "Nosferatu", "tt5040012", "nm3211470", "")));
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#apply");

        await("the new film", () -> films().size() == 6);
        assertThat(film("Parasite").counts().wins()).isZero();
    }

    @Test
    void theSameFileAgainHasNothingToTakeIn() throws IOException {
        Path file =
                file(
                        HEADER,
                        row("97", "2024", "DIRECTING", "Nosferatu", "tt5040012", "nm3211470", ""));
        choose(file);
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#apply");
        await("the new film", () -> films().size() == 6);
        await("the report", () -> shown("#takeBack"));

        robot.clickOn("#another");
        await("the choice", () -> shown("#file"));
        choose(file);
        await("the plan", () -> text("#apply").equals("Nothing to take in"));
        assertThat(node("#apply").isDisabled()).isTrue();
    }

    @Test
    void whereOnlyRatingsDifferKeepingMineIsRememberedForGood() throws IOException {
        Path file = file("Const,Your Rating,Title,Title Type,Year", ",1,Parasite,Movie,2019");
        choose(file);
        await("the plan", () -> text("#apply").startsWith("Keep mine in the one"));
        robot.clickOn("#apply");
        await("the report", () -> shown("#takeBack"));
        robot.clickOn("#another");
        await("the choice", () -> shown("#file"));
        choose(file);
        await("the plan", () -> text("#apply").equals("Nothing to take in"));
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedInPlainWords() throws IOException {
        choose(file("just", "some", "words"));

        await("word of it", () -> text("#said").startsWith("history.csv is of no format known"));
        assertThat(text("#said")).contains("Nothing was changed.");
        assertThat(shown("#file")).isTrue();
    }

    @Test
    void aTableComesInAsItsColumnsAreSettledAndIsKnownAgain() throws IOException {
        Path table =
                Files.writeString(
                        home().resolve("shelf.csv"), "Werk,Jahr,Fach\nNosferatu,2024,B 7\n");
        choose(table);
        await("the columns", () -> shown("#presetName"));
        assertThat(node("#look").isDisabled()).isTrue();
        assertThat(text("#waiting")).isEqualTo("Say which column holds the titles.");
        become(0, ColumnMeaning.of(Meaning.TITLE));
        await("a title", () -> !node("#look").isDisabled());
        become(2, ColumnMeaning.custom("Fach"));
        robot.clickOn("#presetName").write("My shelf");
        robot.clickOn("#save");
        await("word of it", () -> text("#waiting").startsWith("Kept as “My shelf”"));
        robot.clickOn("#look");
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#columns");
        await("the columns again", () -> shown("#presetName"));
        robot.clickOn("#look");
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#apply");
        await("the new film", () -> films().size() == 6);
        assertThat(wiring.journal().customFields().all())
                .extracting(field -> field.name())
                .contains("Fach");

        robot.clickOn("#another");
        await("the choice", () -> shown("#file"));
        choose(table);
        await("the columns as kept", () -> shown("#look") && !node("#look").isDisabled());
    }

    @Test
    void whatComesWithTheProgramNeedsNoFile() {
        robot.clickOn("Award history that comes with Matinee");
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#apply");

        await(
                "The Lost Weekend",
                () -> films().stream().anyMatch(f -> f.title().equals("The Lost Weekend")));
    }

    @Test
    void theReportIsSaved() throws IOException {
        choose(
                file(
                        HEADER,
                        row("97", "2024", "DIRECTING", "Nosferatu", "tt5040012", "nm3211470", "")));
        await("the plan", () -> shown("#apply") && !node("#apply").isDisabled());
        robot.clickOn("#apply");
        await("the report", () -> shown("#takeBack"));
        Path target = home().resolve("report.json");
        outside.answer(target);
        robot.clickOn("Save the report");

        await("the file", () -> Files.exists(target));
        await("its words", () -> read(target).contains("\"new\" : "));
    }

    /// As a choice from the list of a column does; its pop-up may lie beyond the screen here.
    private void become(int column, ColumnMeaning meaning) {
        OnFx.run(() -> {
            List<Node> choices = List.copyOf(robot.lookup(".transfer-meaning").queryAll());
            ((ComboBox<?>) choices.get(column))
                    .getSelectionModel()
                    .select(((ComboBox<?>) choices.get(column)).getItems().indexOf(meaning));
        });
    }

    private void choose(Path file) {
        outside.answer(file);
        robot.clickOn("#file");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(home().resolve("history.csv"), String.join("\n", lines) + "\n");
    }

    private static String row(
            String ceremony,
            String year,
            String category,
            String film,
            String id,
            String nominee,
            String winner) {
        return String.join(
                "\t",
                ceremony,
                year,
                "Directing",
                category,
                category,
                film,
                id,
                "Someone",
                "Someone",
                nominee,
                winner);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<FilmSummary> films() {
        return wiring.mirror().films().all();
    }

    private FilmSummary film(String title) {
        return films().stream().filter(f -> f.title().equals(title)).findFirst().orElseThrow();
    }

    private ListView<?> rows() {
        return robot.lookup(".transfer-rows").queryAllAs(ListView.class).stream()
                .filter(ImportPageTest::isShown)
                .findFirst()
                .orElseThrow();
    }

    private Node node(String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(ImportPageTest::isShown)
                .findFirst()
                .orElseThrow();
    }

    private boolean shown(String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(ImportPageTest::isShown);
    }

    private String text(String id) {
        return robot.lookup(id).queryAllAs(Labeled.class).stream()
                .filter(ImportPageTest::isShown)
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
