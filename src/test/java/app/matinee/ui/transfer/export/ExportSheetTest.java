package app.matinee.ui.transfer.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.transfer.writing.Exporter;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.transfer.ImportController;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Films on their way out, from the sheet.
class ExportSheetTest extends ScreenTest {

    @Test
    void aTableGoesOutWithTheColumnsTickedWhichAreRemembered() throws IOException {
        ImportController page = open(ImportController.class, 1100, 760);
        OnFx.run(() -> page.shown("import"));
        robot.clickOn("Export…");
        await("the sheet", () -> robot.lookup(".export-formats").tryQuery().isPresent());
        assertThat(names()).startsWith("archive", "letterboxd", "csv", "json");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        await("its words", () -> text("#about").startsWith("A row for each film"));
        robot.clickOn("Directors");
        robot.clickOn("Synopsis");

        Path file = home().resolve("films.csv");
        outside.answer(file);
        robot.clickOn("#export");
        await("the file", () -> text("#said").startsWith("Written to"));

        assertThat(Files.readAllLines(file).getFirst())
                .startsWith("title,original title,year,minutes,countries,genres,")
                .contains("synopsis")
                .doesNotContain("directors");
        assertThat(Files.readString(file)).contains("Anora").doesNotContain("Wicked");
        assertThat(app.settings().get().transfer().format()).isEqualTo("csv");
        assertThat(app.settings().get().transfer().columns()).contains("synopsis");

        robot.clickOn("Done");
        robot.clickOn("Export…");
        await("the sheet again", () -> text("#about").startsWith("A row for each film"));
        robot.clickOn("The usual");
        assertThat(app.settings().get().transfer().columns()).isEmpty();
    }

    @Test
    void onlyTheFilmsInViewGoOutAndAFailureIsSaid() throws IOException {
        open(ImportController.class, 1100, 760);
        OnFx.run(() -> {
            app.settings().change(s -> s.withTransfer(s.transfer().withFormat("json")));
            new ExportDoor(wiring.views()).open(List.of(anora), List.of(anora));
        });
        await("the sheet", () -> text("#about").startsWith("An object"));
        robot.clickOn("In view (1)");
        Path taken = Files.createDirectories(home().resolve("taken.json").resolve("inside"));
        outside.answer(taken.getParent());
        robot.clickOn("#export");
        await("the failure", () -> text("#said").contains("could not be written"));

        outside.answer(home().resolve("some"));
        robot.clickOn("#export");
        await("the file", () -> text("#said").startsWith("Written to"));
        assertThat(Files.readString(home().resolve("some.json")))
                .contains("Anora")
                .doesNotContain("Parasite");
    }

    private List<String> names() {
        return ((ListView<?>) robot.lookup(".export-formats").query())
                .getItems().stream().map(Exporter.class::cast).map(Exporter::format).toList();
    }

    private String text(String id) {
        return robot.lookup(id).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
