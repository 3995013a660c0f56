package app.matinee.ui.film.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmSummary;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import app.matinee.pictures.PictureRefused;
import app.matinee.pictures.SamplePictures;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PicturesTest extends ScreenTest {

    @BeforeEach
    void openTab() {
        openFilm(anora);
        open(PicturesController.class);
    }

    @Test
    void addsChosenFilesTellsWhatWasRefusedAndTakesTheRest() throws IOException {
        outside.answer(file("first.png", SamplePictures.picture("png", 320, 180)));
        outside.answer(file("giant.png", SamplePictures.pngHead(20_000, 20_000)));
        outside.answer(file("notes.jpg", "no picture at all".getBytes(StandardCharsets.UTF_8)));
        byte[] whole = SamplePictures.picture("jpg", 400, 300);
        outside.answer(file("cut.jpg", Arrays.copyOf(whole, whole.length / 2)));
        outside.answer(file("second.jpg", whole));
        robot.interact(() -> scene().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        await("two pictures", () -> pictures().size() == 2);

        assertThat(stored().stream().map(p -> p.picture().fileName()))
                .containsExactly("first.png", "second.jpg");
        assertThat(stored().getFirst().featured()).isTrue();
        assertThat(shown())
                .anyMatch(text -> text.startsWith("giant.png has 20,000 × 20,000 pixels"))
                .anyMatch(text -> text.startsWith("notes.jpg is no picture"))
                .anyMatch(text -> text.startsWith("cut.jpg is damaged"))
                .contains("2 pictures", "2 have no alternative text");

        robot.interact(() -> wiring.mirror().undo());
        await("none", () -> pictures().isEmpty());
        assertThat(shown()).as("one step for all").contains("No pictures yet");
    }

    @Test
    void takesAPictureFromTheClipboard() {
        WritableImage image = new WritableImage(40, 30);
        image.getPixelWriter().setColor(5, 5, Color.TRANSPARENT);
        OnFx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image)));
        focusTab();
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        await("a picture", () -> pictures().size() == 1);

        assertThat(stored().getFirst().picture().width()).isEqualTo(40);
        assertThat(stored().getFirst().picture().fileName()).isEqualTo("Pasted picture");
    }

    @Test
    void saysThatTheClipboardHoldsNoPicture() {
        OnFx.run(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "words")));
        focusTab();
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        assertThat(shown()).anyMatch(text -> text.startsWith("The clipboard holds no picture"));
    }

    @Test
    void wordsTypedInTheViewerAreKeptAndSurviveReopening() throws IOException {
        add("one.png", "two.png");
        robot.clickOn(card("one.png"));
        write("Caption", "**The stairs.** Three men come up them.");
        write("Alternative text", "Three men on a staircase.");
        write("Credit", "Ani");
        write("Licence", "CC BY 4.0");
        robot.clickOn("Illustration");
        await("the words", () -> first().kind() == PlacementKind.ILLUSTRATION);
        robot.type(KeyCode.ESCAPE);
        reopen();

        Placement kept = stored().getFirst();
        assertThat(kept.caption()).isEqualTo("**The stairs.** Three men come up them.");
        assertThat(kept.alt()).isEqualTo("Three men on a staircase.");
        assertThat(kept.picture().credit()).isEqualTo("Ani");
        assertThat(kept.picture().licence()).isEqualTo("CC BY 4.0");
        assertThat(shown()).contains("Ani · CC BY 4.0", "One has no alternative text");
        assertThat(card("one.png").getAccessibleText())
                .isEqualTo("Illustration: Three men on a staircase.");
        assertThat(robot.lookup(".reading-strong").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactly("The stairs.");
    }

    @Test
    void aCaptionKeepsItselfWhileItIsTypedAndEscapePutsBackWhatStoodThere() throws IOException {
        add("one.png");
        robot.clickOn(card("one.png"));
        write("Caption", "The stairs.");
        await("the caption", () -> first().caption().equals("The stairs."));
        edit("Caption");
        robot.write(" Three men");
        await("it to keep itself", () -> first().caption().equals("The stairs. Three men"));
        robot.type(KeyCode.ESCAPE);

        await("what stood there", () -> first().caption().equals("The stairs."));
    }

    @Test
    void tabGoesOnToTheNextWords() throws IOException {
        add("one.png");
        robot.clickOn(card("one.png"));
        edit("Caption");
        robot.write("A caption").type(KeyCode.TAB).write("Words for it").type(KeyCode.TAB);
        robot.write("Ani").type(KeyCode.TAB);

        await("the credit", () -> first().picture().credit().equals("Ani"));
        assertThat(first().caption()).isEqualTo("A caption");
        assertThat(first().alt()).isEqualTo("Words for it");
    }

    private void edit(String name) {
        InPlace field = robot.lookup(n -> n instanceof InPlace f && name.equals(f.name())).query();
        robot.interact(field::edit);
    }

    @Test
    void theViewerGoesThroughThePicturesByKeyAndBack() throws IOException {
        add("one.png", "two.png", "three.png");
        robot.interact(() -> card("one.png").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(shown()).contains("1 of 3");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(shown()).contains("3 of 3");
        robot.type(KeyCode.LEFT);
        assertThat(shown()).contains("2 of 3");
        robot.type(KeyCode.ESCAPE);

        assertThat(card("two.png").isFocused()).isTrue();
    }

    @Test
    void featuringOneEndsItForTheOther() throws IOException {
        add("one.png", "two.png");
        robot.clickOn(card("two.png"));
        robot.clickOn("First and large");
        await("the second leads", () -> pictures().getLast().featured());

        assertThat(stored().stream().map(Placement::featured)).containsExactly(false, true);
    }

    @Test
    void thePosterOfTheFilmChanges() throws IOException {
        add("one.png", "two.png");
        assertThat(summary().posterHash()).isNull();
        robot.clickOn(card("two.png"));
        robot.clickOn("Use as poster");
        await("a poster", () -> summary().posterHash() != null);

        assertThat(summary().posterHash()).isEqualTo(stored().getLast().picture().hash());
        await("the word of it", () -> shown().contains("The film’s poster"));
        assertThat(stored().getFirst().featured()).as("the other still leads").isTrue();
    }

    @Test
    void removedPicturesComeBackByUndo() throws IOException {
        add("one.png", "two.png");
        robot.interact(() -> card("two.png").requestFocus());
        robot.type(KeyCode.DELETE);
        await("one picture", () -> pictures().size() == 1);
        assertThat(card("one.png").isFocused()).isTrue();
        robot.interact(() -> wiring.mirror().undo());
        await("two pictures", () -> pictures().size() == 2);

        assertThat(wiring.journal().pictureFolder().has(pictures().getLast().picture().hash()))
                .isTrue();
    }

    @Test
    void altArrowsMoveAPicture() throws IOException {
        add("one.png", "two.png", "three.png");
        robot.interact(() -> card("three.png").requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        await("the order", () -> names().equals(List.of("one.png", "three.png", "two.png")));

        assertThat(card("three.png").isFocused()).isTrue();
    }

    @Test
    void aMissingFileIsNamedQuietly() throws IOException, PictureRefused {
        OnFx.run(() -> wiring.mirror().openFilm().close());
        Path added = file("one.png", SamplePictures.picture("png", 320, 180));
        PlacedOn film = new PlacedOn.OnFilm(anora);
        String hash =
                wiring.journal()
                        .pictures()
                        .add(film, PlacementKind.STILL, added)
                        .value()
                        .picture()
                        .hash();
        Files.delete(wiring.journal().pictureFolder().find(hash).orElseThrow());
        openFilm(anora);
        await("the word", () -> shown().contains("The file is missing"));

        assertThat(outside.failures()).isEmpty();
    }

    @Test
    void savesTheFileAsItIs() throws IOException {
        byte[] bytes = SamplePictures.picture("png", 320, 181);
        drop(file("one.png", bytes));
        await("a picture", () -> pictures().size() == 1);
        Path target = home().resolve("copy.png");
        outside.answer(target);
        robot.clickOn(card("one.png"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.S)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        await("the copy", () -> Files.exists(target));

        assertThat(target).hasBinaryContent(bytes);
    }

    private void add(String... names) throws IOException {
        int before = pictures().size();
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            int width = 300 + 10 * files.size();
            files.add(file(name, SamplePictures.picture("png", width, 200)));
        }
        drop(files.toArray(Path[]::new));
        await("pictures", () -> pictures().size() == before + names.length);
    }

    /// What a drop does, without the drag before it.
    private void drop(Path... files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(Stream.of(files).map(Path::toFile).toList());
        OnFx.run(() -> Clipboard.getSystemClipboard().setContent(content));
        focusTab();
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private void write(String label, String words) {
        InPlace field = robot.lookup(n -> n instanceof InPlace f && label.equals(f.name())).query();
        robot.interact(field::edit);
        robot.interact(() -> ((TextInputControl) stage.getScene().getFocusOwner()).setText(words));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private PictureCard card(String name) {
        return robot.lookup(".picture-card").queryAllAs(PictureCard.class).stream()
                .filter(card -> card.placement().picture().fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no picture " + name));
    }

    private void reopen() {
        OnFx.run(() -> wiring.mirror().openFilm().close());
        openFilm(anora);
    }

    private FilmSummary summary() {
        return wiring.mirror().films().find(anora).orElseThrow();
    }

    private Placement first() {
        return pictures().getFirst();
    }

    private List<String> names() {
        return pictures().stream().map(p -> p.picture().fileName()).toList();
    }

    private void focusTab() {
        robot.interact(() -> robot.lookup(".button").query().requestFocus());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(home().resolve(name), bytes);
    }

    private Node scene() {
        return robot.lookup(".pictures-bar .button").query();
    }

    private List<String> shown() {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(PicturesTest::isSeen)
                .map(Label::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<Placement> pictures() {
        return Objects.requireNonNull(wiring.mirror().openFilm().dossierProperty().get())
                .pictures();
    }

    private List<Placement> stored() {
        return wiring.journal().pictures().on(new PlacedOn.OnFilm(anora));
    }
}
