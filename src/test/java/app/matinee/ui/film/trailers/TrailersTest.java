package app.matinee.ui.film.trailers;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.PartialDate;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.inplace.InPlace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailersTest extends ScreenTest {

    private static final String WATCH = "https://www.youtube.com/watch?v=abc_123&t=4s";

    @BeforeEach
    void openTab() {
        openFilm(anora);
        open(TrailersController.class);
        robot.interact(() -> row("Trailer").line().requestFocus());
    }

    @Test
    void enterOpensTheVeryAddressInTheBrowser() {
        add(WATCH);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        focus("youtube.com/watch?v=abc_123&t=4s");
        robot.type(KeyCode.ENTER);

        assertThat(outside.opened()).containsExactly(WATCH);
    }

    @Test
    void clickOpensToo() {
        robot.clickOn(row("Trailer").line());

        assertThat(outside.opened()).containsExactly("https://example.org/anora");
    }

    @Test
    void pastingAnywhereAddsALinkAndAsksForItsTitle() {
        clipboard(WATCH);
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        await("two links", () -> links().size() == 2 && edits());
        robot.write("First look");
        robot.type(KeyCode.ENTER);
        await("the title", () -> links().getLast().title().equals("First look"));

        Link added = stored().getLast();
        assertThat(added.url()).isEqualTo(WATCH);
        assertThat(added.kind()).isEqualTo(LinkKind.TRAILER);
        assertThat(added.site()).isEqualTo("YouTube");
        assertThat(added.title()).isEqualTo("First look");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), begins with javascript:",
        "file:///etc/passwd, begins with file:",
        "mailto:ani@example.org, begins with mailto:",
        "two words.org, no spaces",
        "nowhere, no web address",
        "https://, no web address"
    })
    void whatIsNoWebAddressIsRefusedAndKeptInTheField(String typed, String reason) {
        robot.interact(() -> field().requestFocus());
        robot.interact(() -> field().setText(typed));
        robot.type(KeyCode.ENTER);

        assertThat(field().getText()).isEqualTo(typed);
        assertThat(message()).contains(reason);
        assertThat(stored()).hasSize(1);

        robot.write("x");
        assertThat(message()).as("gone while it is mended").isEmpty();
    }

    @Test
    void editsArePutBackByEscapeAndSurviveReopening() {
        focus("Trailer");
        robot.type(KeyCode.F2);
        robot.write(" that is not kept");
        robot.type(KeyCode.ESCAPE);
        assertThat(stored().getFirst().title()).isEqualTo("Trailer");
        robot.type(KeyCode.ENTER);
        assertThat(((TextField) focused()).getText()).isEqualTo("Trailer");
        clearAndWrite("The bill comes due");
        robot.type(KeyCode.ENTER);
        robot.clickOn("Official");
        robot.clickOn("Where to watch");
        await("its kind", () -> links().getFirst().kind() == LinkKind.WHERE_TO_WATCH);
        write("Country", "Finland");
        robot.clickOn("Rent");
        robot.clickOn("Buy");
        await("the terms", () -> links().getFirst().terms().equals("rent, buy"));
        write("Checked", "2025-04");
        await("the date", () -> links().getFirst().checked() != null);

        Link link = stored().getFirst();
        assertThat(link.title()).isEqualTo("The bill comes due");
        assertThat(link.official()).isTrue();
        assertThat(link.country()).isEqualTo("Finland");
        assertThat(link.checked()).isEqualTo(new PartialDate("2025-04"));
        assertThat(shown()).contains("Checked April 2025", "Rent, Buy · example.org");
    }

    @Test
    void aDateThatIsNoneIsRefusedWhereItStands() {
        focus("Trailer");
        robot.type(KeyCode.F2);
        robot.clickOn("Where to watch");
        await("its kind", () -> links().getFirst().kind() == LinkKind.WHERE_TO_WATCH);
        write("Checked", "last week");

        assertThat(shown()).contains("Write the date as 2025, 2025-04 or 2025-04-12.");
        assertThat(stored().getFirst().checked()).isNull();
    }

    @Test
    void deletedLinksComeBackByUndo() {
        focus("Trailer");
        robot.type(KeyCode.DELETE);
        await("no link", () -> links().isEmpty());
        assertThat(shown()).contains("No links yet");

        robot.interact(() -> wiring.mirror().undo());
        await("the link", () -> links().size() == 1);
        assertThat(shown()).contains("Trailer").doesNotContain("No links yet");
    }

    @Test
    void altArrowsMoveALinkAmongItsKindAndKeepTheFocus() {
        journalAdds("https://vimeo.com/1", "Second");
        journalAdds("https://vimeo.com/2", "Third");
        focus("Third");
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        await("the order", () -> titles().equals(List.of("Trailer", "Third", "Second")));
        assertThat(row("Third").line().isFocused()).isTrue();
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        await("the order", () -> titles().getFirst().equals("Third"));
        robot.type(KeyCode.DOWN);

        assertThat(row("Trailer").line().isFocused()).isTrue();
        assertThat(stored().stream().map(Link::title))
                .containsExactly("Third", "Trailer", "Second");
    }

    @Test
    void copiesTheAddress() {
        focus("Trailer");
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        assertThat(OnFx.get(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://example.org/anora");
    }

    private void journalAdds(String url, String title) {
        OnFx.run(() ->
                wiring.mirror()
                        .write(() ->
                                wiring.journal()
                                        .links()
                                        .add(Link.of(anora, LinkKind.TRAILER, url, title))));
        await(title, () -> titles().contains(title));
    }

    private void add(String address) {
        int before = links().size();
        robot.interact(() -> field().setText(address));
        robot.interact(() -> field().fireEvent(new ActionEvent()));
        await(address, () -> links().size() == before + 1 && edits());
    }

    private void write(String label, String value) {
        InPlace field = robot.lookup(n -> n instanceof InPlace f && label.equals(f.name())).query();
        robot.interact(field::edit);
        clearAndWrite(value);
        robot.type(KeyCode.ENTER);
    }

    private void clearAndWrite(String value) {
        robot.interact(() -> ((TextField) focused()).clear());
        robot.write(value);
    }

    private boolean edits() {
        return focused() instanceof TextField field && field.getStyleClass().contains("in-place");
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private void focus(String title) {
        robot.interact(() -> row(title).line().requestFocus());
    }

    private LinkRow row(String title) {
        return robot.lookup(".link").queryAllAs(LinkRow.class).stream()
                .filter(row -> LinkWords.title(row.link()).equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + title));
    }

    private TextField field() {
        return robot.lookup(".add-link-line > .text-field").query();
    }

    private String message() {
        return robot.lookup(".add-link > .rust").queryAs(Label.class).getText();
    }

    private List<String> shown() {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .filter(label -> label.localToScene(label.getBoundsInLocal()).getWidth() > 0)
                .map(Label::getText)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    private List<String> titles() {
        return links().stream().map(Link::title).toList();
    }

    private List<Link> links() {
        return Objects.requireNonNull(wiring.mirror().openFilm().dossierProperty().get()).links();
    }

    private List<Link> stored() {
        return wiring.journal().films().dossier(anora).orElseThrow().links();
    }

    private static void clipboard(String text) {
        OnFx.run(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}
