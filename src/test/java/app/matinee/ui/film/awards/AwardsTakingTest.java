package app.matinee.ui.film.awards;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.awards.AnoraSeason;
import app.matinee.model.Honour;
import app.matinee.model.Result;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.OnFx;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What a season takes in from a table and gives out for a post, and who its people are.
class AwardsTakingTest extends ScreenTest {

    private long film;

    private void openSeason() {
        film = AnoraSeason.store(wiring.journal());
        openFilm(film);
        open(AwardsController.class, 960, 900);
        OnFx.run(() -> robot.lookup(n -> Stop.of(n) != null).<Node>query().requestFocus());
    }

    @Test
    void savesTheWholeSeasonAsAPicture() throws Exception {
        openSeason();
        Path light = home().resolve("light.png");
        outside.answer(light);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        await("the file", () -> Files.exists(light));
        BufferedImage image = ImageIO.read(light.toFile());
        assertThat(image).as("a picture that can be read").isNotNull();
        assertThat(image.getWidth()).isEqualTo(2160);
        assertThat(image.getHeight()).as("the whole season").isGreaterThan(3000);
        assertThat(image.getRGB(4, 4) & 0xFF).as("a light page").isGreaterThan(200);
        assertThat(inked(image, image.getHeight() - 500)).as("the end is drawn").isTrue();

        Path dark = home().resolve("dark");
        outside.answer(dark);
        robot.clickOn("#awardsCopy");
        robot.clickOn("Save as a dark picture…");
        Path named = home().resolve("dark.png");
        await("the dark file", () -> Files.exists(named));
        assertThat(ImageIO.read(named.toFile()).getRGB(4, 4) & 0xFF).isLessThan(60);
    }

    private static boolean inked(BufferedImage image, int fromRow) {
        int ground = image.getRGB(4, 4);
        for (int y = fromRow; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                if (image.getRGB(x, y) != ground) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void copiesTextAndHtmlTogether() {
        openSeason();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        Clipboards clipboards = new Clipboards();
        assertThat(OnFx.get(() -> clipboards.text().orElse(""))).startsWith("| Date | Ceremony |");
        assertThat(OnFx.get(() -> clipboards.html().orElse(""))).startsWith("<table>");
    }

    @Test
    void addsAPastedTableAsOneStep() {
        openSeason();
        OnFx.run(() ->
                new Clipboards()
                        .copy(
                                "Category\tNominee\tResult\nBest Feature\tAnora\tnominated\n"
                                        + "Best Director\tSean Baker\twon\nSomething\tSomeone\tperhaps\n"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        await("the sheet", () -> robot.lookup("#pasteBody").tryQuery().isPresent());
        assertThat(words())
                .contains(
                        "2 rows are understood, one is left out. Above each column stands what it is taken for.");
        robot.clickOn("#pasteBody").write("Gotham Awards", 0);
        robot.clickOn("#pasteCeremony").write("34th Gotham Awards", 0);
        robot.clickOn("#pasteAdd");
        await("the results", () -> honours().size() == 39);
        Honour director =
                honours().stream()
                        .filter(h -> h.category().name().equals("Best Director"))
                        .findFirst()
                        .orElseThrow();
        assertThat(director.nomination().result()).isEqualTo(Result.WON);
        assertThat(director.body().name()).isEqualTo("Gotham Awards");
        assertThat(director.nomination().nominees().getFirst().personId()).isNotNull();
        OnFx.run(() -> wiring.mirror().undo());
        await("all of it to go", () -> honours().size() == 37);
        assertThat(wiring.journal().awards().bodies())
                .noneMatch(b -> b.name().equals("Gotham Awards"));
    }

    @Test
    void aNameOpensThePersonsRecordAndItsNamesakeBecomesOneWithIt() {
        openSeason();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.P);
        await("the record", () -> popWords().stream().anyMatch(w -> w.contains("wins from")));
        assertThat(popWords()).contains("Sean Baker");
        Node merge = popNode("Is this someone else too?");
        robot.clickOn(merge);
        await("the sheet", () -> robot.lookup("#mergeOther").tryQuery().isPresent());
        assertThat(words()).contains("Who else is Sean Baker?");
        await("the namesake beside them", () -> !robot.lookup("#mergeDo").query().isDisabled());
        assertThat(words()).contains("Goes by Sean Baker");

        long baker = baker();
        robot.clickOn("#mergeDo");
        await("one to be left", () -> namesakes(baker()) == 0);
        OnFx.run(() -> wiring.mirror().undo());
        await("both to be back", () -> namesakes(baker) == 1);
    }

    private long baker() {
        return honours().stream()
                .flatMap(h -> h.nomination().nominees().stream())
                .filter(n -> n.name().equals("Sean Baker") && n.personId() != null)
                .findFirst()
                .orElseThrow()
                .personId();
    }

    private int namesakes(long person) {
        return wiring.journal().people().namesakes(person).size();
    }

    private List<Honour> honours() {
        return wiring.journal().films().dossier(film).orElseThrow().honours();
    }

    private List<String> words() {
        return OnFx.get(() -> says(stage.getScene().getRoot()));
    }

    private List<String> popWords() {
        return OnFx.get(() ->
                Window.getWindows().stream()
                        .filter(w -> w != stage && w.isShowing())
                        .flatMap(w -> says(w.getScene().getRoot()).stream())
                        .toList());
    }

    private Node popNode(String words) {
        return OnFx.get(() ->
                Window.getWindows().stream()
                        .filter(w -> w != stage && w.isShowing())
                        .flatMap(w -> w.getScene().getRoot().lookupAll(".button").stream())
                        .filter(n -> n instanceof Labeled l && words.equals(l.getText()))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> says(Node root) {
        return robot
                .from(root)
                .lookup((Node n) -> n.isVisible() && (n instanceof Labeled || n instanceof Text))
                .queryAll()
                .stream()
                .map(n -> n instanceof Labeled l ? l.getText() : ((Text) n).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }
}
