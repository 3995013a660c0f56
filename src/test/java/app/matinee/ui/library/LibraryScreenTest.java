package app.matinee.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.Link;
import app.matinee.settings.LibraryShape;
import app.matinee.settings.ShelfLook;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.Clipboards;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.SegmentedControl;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryScreenTest extends ScreenTest {

    private LibraryController library;

    @BeforeEach
    void openLibrary() {
        library = open(LibraryController.class);
        OnFx.run(() -> library.shown("library"));
        await("the wall", () -> titles().size() == 4);
    }

    @Test
    void showsTheNewestFirstAndSaysHowManyThereAre() {
        assertThat(titles())
                .containsExactly("Anora", "Parasite", "The Tree of Life", "A film without a year");
        assertThat(status()).isEqualTo("4 films · Anora selected");
    }

    @Test
    void findsAFilmByItsDirector() {
        robot.press(KeyCode.CONTROL).release(KeyCode.CONTROL);
        OnFx.run(() -> action("library.action.search"));
        robot.write("baker");

        await("Anora alone", () -> titles().equals(List.of("Anora")));
        assertThat(status()).startsWith("1 of 4 films");

        robot.type(KeyCode.ESCAPE);
        await("all films", () -> titles().size() == 4);
    }

    @Test
    void asksAQuestionByAChipAndTakesItAwayAgain() {
        OnFx.run(() -> node("#chip-prizes").requestFocus());
        robot.type(KeyCode.SPACE);
        await("the values", () -> robot.lookup(".facet-list").tryQuery().isPresent());
        ListView<?> values = robot.lookup(".facet-list").queryListView();
        assertThat(values.getItems()).hasSize(3);
        chooseRow("With a win");

        await("the winner", () -> titles().equals(List.of("Anora")));
        assertThat(status()).startsWith("1 of 4 films with a win");

        OnFx.run(() -> node("#chip-prizes").requestFocus());
        robot.type(KeyCode.DELETE);
        await("all films", () -> titles().size() == 4);
    }

    @Test
    void keepsTheShelfOfThePlaceApartFromQuestions() {
        OnFx.run(() -> library.shown("watchlist"));
        OnFx.run(() -> shape().setValue(LibraryShape.WALL));

        await("the watchlist", () -> titles().equals(List.of("The Tree of Life")));
        assertThat(((Labeled) node("#chip-shelf")).getText()).isEqualTo("Shelf");
    }

    @Test
    void saysSoWhenNothingMatchesAndOffersAWayOut() {
        OnFx.run(() -> action("library.action.search"));
        robot.write("zzzz");
        await("the empty state", () -> robot.lookup("No film matches").tryQuery().isPresent());

        robot.clickOn("Clear the filter");
        await("all films", () -> titles().size() == 4);
    }

    @Test
    void sortsTheTableByItsHeaders() {
        asTable();
        sort(TableColumn.SortType.ASCENDING);
        await(
                "titles from A",
                () ->
                        rows("strong")
                                .equals(
                                        List.of(
                                                "Anora",
                                                "A film without a year",
                                                "Parasite",
                                                "The Tree of Life")));
        sort(TableColumn.SortType.DESCENDING);
        await("titles from Z", () -> rows("strong").getFirst().equals("The Tree of Life"));
    }

    @Test
    void keepsTableAndColumnsInTheSettings() {
        asTable();
        sort(TableColumn.SortType.ASCENDING);

        await(
                "the settings",
                () ->
                        app.settings().get().library().shape() == LibraryShape.TABLE
                                && look().sort().equals("title"));
    }

    @Test
    void selectsByKeys() {
        robot.type(KeyCode.RIGHT);
        await("the second", () -> status().equals("4 films · Parasite selected"));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        await("two", () -> status().equals("4 films · 2 selected"));
        robot.type(KeyCode.END);
        await("the last", () -> status().endsWith("A film without a year selected"));
        robot.write("tr");
        await("the one typed", () -> status().endsWith("The Tree of Life selected"));
    }

    @Test
    void opensThePageOfTheLeadingFilm() {
        robot.type(KeyCode.RIGHT);

        await(
                "Parasite",
                () -> {
                    var dossier = wiring.mirror().openFilm().dossierProperty().get();
                    return dossier != null && dossier.film().title().equals("Parasite");
                });
    }

    @Test
    void ratesByKeysAndUndoes() {
        robot.type(KeyCode.DIGIT3);
        await("three stars", () -> anora().rating() != null && anora().rating().value() == 60);

        OnFx.run(() -> wiring.mirror().undo());
        await("as before", () -> Objects.requireNonNull(anora().rating()).value() == 90);
    }

    @Test
    void deletesAndBringsBack() {
        robot.type(KeyCode.DELETE);
        await("one less", () -> titles().size() == 3);
        assertThat(status()).isEqualTo("3 films · Parasite selected");

        OnFx.run(() -> wiring.mirror().undo());
        await("all again", () -> titles().size() == 4);
    }

    @Test
    void changesManyFilmsAsOneStep() {
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        OnFx.run(() -> action("library.action.edit"));
        await("the sheet", () -> robot.lookup("Edit 4 films").tryQuery().isPresent());
        robot.write("rainy, slow");
        OnFx.run(() -> ((TextField) node("#addWatch")).setText("no address"));
        robot.type(KeyCode.ENTER);
        await("why not", () -> node("#addWatch").isFocused());
        snapshot("bulk");
        OnFx.run(() -> ((TextField) node("#addWatch")).setText("https://mubi.com"));
        robot.type(KeyCode.ENTER);

        await("tags everywhere", () -> tagged(film -> film.tags().contains("slow")) == 4);
        assertThat(wiring.journal().films().dossier(anora).orElseThrow().links())
                .extracting(Link::url)
                .contains("https://mubi.com");
        OnFx.run(() -> wiring.mirror().undo());
        await("none left", () -> tagged(film -> film.tags().contains("slow")) == 0);
    }

    @Test
    void addsFilmsByTheKeyboardAlone() {
        OnFx.run(() -> action("library.action.add"));
        await("the sheet", () -> robot.lookup("#entry-title").tryQuery().isPresent());
        await("the focus", () -> node("#entry-title").isFocused());
        robot.write("Playtime").type(KeyCode.ENTER).write("1967").type(KeyCode.ENTER);
        robot.write("Jacques Tati");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        await("the film", () -> titles().contains("Playtime"));
        assertThat(((TextField) node("#entry-title")).getText()).isEmpty();
        assertThat(node("#entry-title").isFocused()).isTrue();
        assertThat(film("Playtime").directors()).isEqualTo("Jacques Tati");
    }

    @Test
    void saysWhatIsHereAlreadyAndTakesReferenceFilmsIn() {
        OnFx.run(() -> action("library.action.add"));
        await("the focus", () -> node("#entry-title").isFocused());
        robot.write("parasite");
        await("the twin", () -> words(".entry-twin").contains("Parasite, 2019 · Bong Joon Ho"));

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("wicked");
        await("the reference", () -> words(".entry-twin").startsWith("Known through awards"));
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        await("Wicked in the library", () -> titles().contains("Wicked"));
        assertThat(wiring.mirror().films().all()).hasSize(5);
    }

    @Test
    void pastesLinesAsOneStep() {
        OnFx.run(() ->
                new Clipboards()
                        .copy(
                                "Anora (2024) – Sean Baker\nThe Piano (1993) – Jane Campion\nPlaytime"));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        await("the preview", () -> robot.lookup("Add 2 films").tryQuery().isPresent());
        robot.clickOn("Add 2 films");

        await("both", () -> titles().containsAll(List.of("The Piano", "Playtime")));
        OnFx.run(() -> wiring.mirror().undo());
        await("neither", () -> titles().size() == 4);
    }

    @Test
    void standsAtTheTopAgainWhenTheSearchIsCleared() {
        List<Film> many =
                IntStream.rangeClosed(1, 3000).mapToObj(n -> Film.titled("Number " + n)).toList();
        OnFx.run(() -> wiring.mirror().write(() -> wiring.journal().films().addAll(many)));
        await("all of them", () -> status().startsWith("3,004 films"));
        for (int round = 0; round < 3; round++) {
            OnFx.run(() -> node(".poster-wall").requestFocus());
            OnFx.run(() -> {
                ScrollBar bar = (ScrollBar) node(".poster-wall .scroll-bar");
                bar.setValue(bar.getMax() / 2 + 40);
            });
            await("the wall further down", () -> !titles().contains("Anora"));
            assertThat(OnFx.get(this::emptyAbove)).isLessThan(30);
            OnFx.run(() -> action("library.action.search"));
            robot.write("number 1");
            await("what matches", () -> titles().contains("Number 1"));
            robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.BACK_SPACE);

            await("the newest again", () -> titles().contains("Anora"));
        }
    }

    /// What lies free above the first films in view, in pixels.
    private double emptyAbove() {
        double top = node(".poster-wall").localToScene(0, 0).getY();
        return robot.lookup(".film-tile").queryAll().stream()
                        .filter(Node::isVisible)
                        .mapToDouble(tile -> tile.localToScene(0, 0).getY())
                        .min()
                        .orElse(Double.MAX_VALUE)
                - top;
    }

    @Test
    void makesPostersLargerAndSmaller() {
        double before = app.settings().get().library().posterWidth();
        OnFx.run(() -> node(".poster-wall").requestFocus());
        robot.press(KeyCode.CONTROL).scroll(3, VerticalDirection.DOWN).release(KeyCode.CONTROL);
        OnFx.run(() -> action("library.action.larger"));
        OnFx.run(() -> action("library.action.larger"));

        await("the settings", () -> app.settings().get().library().posterWidth() != (int) before);
    }

    /// As a click on the header does; where there is no display, clicks do not reach headers.
    private void sort(TableColumn.SortType way) {
        OnFx.run(() -> sort(robot.lookup(".film-table .table-view").queryTableView(), way));
    }

    private static <T> void sort(TableView<T> table, TableColumn.SortType way) {
        TableColumn<T, ?> title =
                table.getColumns().stream()
                        .filter(column -> "Title".equals(column.getText()))
                        .findFirst()
                        .orElseThrow();
        title.setSortType(way);
        table.getSortOrder().setAll(List.of(title));
    }

    private void asTable() {
        OnFx.run(() -> shape().setValue(LibraryShape.TABLE));
        await("the rows", () -> rows("strong").size() == 4);
    }

    @SuppressWarnings("unchecked")
    private SegmentedControl<LibraryShape> shape() {
        return (SegmentedControl<LibraryShape>) node(".segmented");
    }

    private void chooseRow(String words) {
        await("the row " + words, () -> row(words).isPresent());
        robot.clickOn(row(words).orElseThrow());
    }

    private Optional<Node> row(String words) {
        return robot.lookup(".facet-list .list-cell").queryAll().stream()
                .filter(cell -> words(cell).contains(words))
                .findFirst();
    }

    private static String words(Node cell) {
        return String.valueOf(cell.getAccessibleText());
    }

    private String words(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    private void action(String key) {
        library.actions().stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private List<String> titles() {
        return robot.lookup(".film-tile").queryAll().stream()
                .filter(Node::isVisible)
                .map(tile -> ((Labeled) tile.lookup(".tile-title")).getText())
                .toList();
    }

    private List<String> rows(String styleClass) {
        return robot.lookup(".film-table .table-cell." + styleClass).queryAll().stream()
                .filter(TableCell.class::isInstance)
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(cell -> cell.getTableRow().getIndex()))
                .map(Labeled::getText)
                .toList();
    }

    private String status() {
        return OnFx.get(() -> library.statusProperty().getValue());
    }

    private ShelfLook look() {
        return app.settings().get().library().shelf("library");
    }

    private FilmSummary anora() {
        return wiring.mirror().films().find(anora).orElseThrow();
    }

    private FilmSummary film(String title) {
        return wiring.mirror().films().all().stream()
                .filter(film -> film.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private long tagged(Predicate<FilmSummary> holds) {
        return wiring.mirror().films().all().stream().filter(holds).count();
    }
}
