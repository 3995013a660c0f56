package app.matinee.ui.copies;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Copy;
import app.matinee.model.OwnedCopy;
import app.matinee.model.PartialDate;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.shell.ShellController;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The copies by the keyboard alone, and by a scanner, which is one.
class CopiesScreenTest extends ScreenTest {

    private static final String CODE = "5028836032557";

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @BeforeEach
    void openWindow() {
        Copy dvd =
                Copy.of("DVD")
                        .withPlace("Shelf 3")
                        .withBarcode("0" + "715515123456")
                        .withLent("Ana", PartialDate.of(today.minusDays(90)));
        wiring.journal().copies().add(anora, dvd);
        open(ShellController.class, 1440, 900);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        await("the copies", () -> said().size() == 2 && focused("copies"));
    }

    @Test
    void aCopyIsLentAndGivenBackByAKey() {
        assertThat(said())
                .contains("Anora (2024), DVD, Shelf 3 · 0715515123456, Ana, 3 months now");
        snapshot("copies");
        robot.type(KeyCode.HOME, KeyCode.B);
        await("given back", () -> copy("DVD").copy().lentTo().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("taken back", () -> copy("DVD").copy().lentTo().equals("Ana"));

        robot.type(KeyCode.END);
        await("the other", () -> said().size() == 2);
        robot.type(KeyCode.L);
        await("to whom", () -> focused("copyLentTo"));
        robot.write("Béla").type(KeyCode.ENTER);
        await("lent", () -> copy("Blu-ray").copy().lentTo().equals("Béla"));
        assertThat(copy("Blu-ray").copy().lentSince()).isEqualTo(PartialDate.of(today));
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await("nothing at home", () -> said().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("both away", () -> said().size() == 2);
        assertThat(said().getFirst()).as("away longest").startsWith("Anora");
    }

    @Test
    void aScannerFindsACopyOrGivesItItsBarcode() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("715515123456");
        await("what is typed", () -> said().size() < 2);
        robot.type(KeyCode.ENTER);
        await("the copy, zero or not", () -> focused("copies") && said().size() == 2);
        await("it is chosen", () -> chosen().startsWith("Anora"));

        robot.write(CODE);
        robot.type(KeyCode.ENTER);
        await("which film", () -> focused("copyFilm"));
        robot.write("par");
        await("the film", () -> listed("Parasite"));
        dark();
        snapshot("copies-barcode");
        robot.type(KeyCode.ENTER);
        await("its copy has the barcode", () -> copy("Blu-ray").copy().barcode().equals(CODE));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await("taken back", () -> copy("Blu-ray").copy().barcode().isEmpty());
    }

    private OwnedCopy copy(String medium) {
        return wiring.journal().copies().all().stream()
                .filter(owned -> owned.copy().medium().equals(medium))
                .findFirst()
                .orElseThrow();
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private List<String> said() {
        return OnFx.get(() ->
                stage.getScene().getRoot().lookupAll(".copy-cell").stream()
                        .filter(Node::isVisible)
                        .sorted(Comparator.comparingDouble(Node::getLayoutY))
                        .map(Node::getAccessibleText)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private String chosen() {
        return OnFx.get(() ->
                stage.getScene().getRoot().lookupAll(".copy-cell:selected").stream()
                        .map(Node::getAccessibleText)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""));
    }

    private boolean listed(String title) {
        return OnFx.get(() ->
                stage.getScene().getRoot().lookupAll(".copy-sheet .list-cell .label").stream()
                        .anyMatch(label -> ((Label) label).getText().startsWith(title)));
    }
}
