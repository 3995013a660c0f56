package app.matinee.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.settings.ColumnLook;
import app.matinee.settings.LibraryShape;
import app.matinee.settings.ShelfLook;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/// What the library remembers, and how it follows a film that was opened elsewhere.
class LibraryMemoryTest extends ScreenTest {

    private LibraryController library;

    @Test
    void theSelectionFollowsAFilmOpenedElsewhere() {
        openLibrary();
        openFilm(film("The Tree of Life"));

        await("the selection", () -> status().endsWith("The Tree of Life selected"));
    }

    @Test
    void aFilmTheFilterHidesIsSelectedOnceItIsShown() {
        openLibrary();
        OnFx.run(() -> library.shown("watchlist"));
        await("the watchlist", () -> status().startsWith("one film"));
        openFilm(film("Parasite"));
        assertThat(status()).isEqualTo("one film");

        OnFx.run(() -> library.shown("library"));

        await("the selection", () -> status().endsWith("Parasite selected"));
    }

    @Test
    void eachPlaceHasItsOwnOrderAndColumns() {
        asTable();
        openLibrary();
        OnFx.run(() -> {
            library.shown("owned");
            sortBy(table(), "Year");
        });
        await("the order", () -> look("owned").sort().equals("year"));
        assertThat(look("library")).isEqualTo(ShelfLook.USUAL);

        OnFx.run(() -> library.shown("library"));
        assertThat(OnFx.get(() -> table().getSortOrder().getFirst().getSortType()))
                .isEqualTo(TableColumn.SortType.DESCENDING);
        OnFx.run(() -> library.shown("owned"));
        assertThat(OnFx.get(() -> table().getSortOrder().getFirst().getSortType()))
                .isEqualTo(TableColumn.SortType.ASCENDING);
    }

    @Test
    void theOrderStaysWhileTheShapeChanges() {
        openLibrary();
        OnFx.run(() -> {
            action("library.action.table");
            sortBy(table(), "Year");
            action("library.action.wall");
            action("library.action.table");
        });

        assertThat(look("library").sort()).isEqualTo("year");
        assertThat(look("library").ascending()).isTrue();
        assertThat(OnFx.get(() -> table().getSortOrder().size())).isOne();
    }

    @Test
    void takesUpTheColumnsAndTheirWidths() {
        asTable();
        ShelfLook left =
                ShelfLook.USUAL.withColumns(
                        List.of(new ColumnLook("title", 0), new ColumnLook("tags", 15)));
        OnFx.run(() ->
                app.settings().change(s -> s.withLibrary(s.library().withShelf("library", left))));
        openLibrary();

        await("the two columns", () -> table().getColumns().size() == 2);
        assertThat(OnFx.get(() -> table().getColumns().get(1).getWidth()))
                .isCloseTo(15 * 14.0, within(14.0));
    }

    @Test
    void theDividerMovesByMouseAndKeysAndIsKept() {
        library = open(LibraryController.class, 1240, 640);
        Node grip = robot.lookup(".split-grip").query();
        double before = OnFx.get(() -> grip.getLayoutX());

        OnFx.run(() -> action("library.action.narrower"));
        await("the line further right", () -> grip.getLayoutX() > before);
        assertThat(app.settings().get().window().divider()).isGreaterThan(0.5);

        robot.doubleClickOn(grip);
        await("the usual line", () -> Math.abs(grip.getLayoutX() - before) < 1);
    }

    private LibraryController openLibrary() {
        library = open(LibraryController.class);
        OnFx.run(() -> library.shown("library"));
        await("the films", () -> status().startsWith("4 films"));
        return library;
    }

    private void asTable() {
        OnFx.run(() ->
                app.settings()
                        .change(s -> s.withLibrary(s.library().withShape(LibraryShape.TABLE))));
    }

    private TableView<?> table() {
        return robot.lookup(".film-table .table-view").queryTableView();
    }

    private static <T> void sortBy(TableView<T> table, String words) {
        TableColumn<T, ?> column =
                table.getColumns().stream()
                        .filter(c -> words.equals(c.getText()))
                        .findFirst()
                        .orElseThrow();
        column.setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }

    private void action(String key) {
        library.actions().stream()
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private ShelfLook look(String place) {
        return app.settings().get().library().shelf(place);
    }

    private String status() {
        return OnFx.get(() -> library.statusProperty().getValue());
    }

    private long film(String title) {
        return wiring.mirror().films().all().stream()
                .filter(film -> film.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
