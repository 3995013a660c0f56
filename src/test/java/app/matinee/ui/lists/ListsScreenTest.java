package app.matinee.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.ui.ScreenTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.mirror.FilmVerbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ListsScreenTest extends ScreenTest {

    private ListsController page;

    private void openPage() {
        page = open(ListsController.class);
        OnFx.run(() -> page.shown("lists"));
    }

    @Test
    void aListIsMadeNamedFilledRankedAndPutInOrderByKeysAlone() {
        light();
        openPage();
        snapshot("lists-empty");
        act("lists.new");
        await("the name to be typed", () -> focused() instanceof javafx.scene.control.TextField);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Best of the decade").push(KeyCode.ENTER);
        await("the name", () -> names().equals(List.of("Best of the decade")));

        act("lists.add");
        for (String typed : List.of("para", "anor", "tree")) {
            int before = stored().items().size();
            OnFx.run(() -> robot.lookup("#adding").query().requestFocus());
            robot.write(typed).push(KeyCode.ENTER);
            await("the film", () -> stored().items().size() == before + 1);
        }
        await("the films", () -> titles().equals(List.of("Parasite", "Anora", "The Tree of Life")));
        assertThat(words()).contains("Seen 2 of 3");

        OnFx.run(() -> {
            films().getSelectionModel().clearAndSelect(2);
            films().requestFocus();
        });
        robot.push(KeyCode.ALT, KeyCode.UP);
        await("it above", () -> titles().equals(List.of("Parasite", "The Tree of Life", "Anora")));
        robot.push(KeyCode.ALT, KeyCode.HOME);
        await("it first", () -> titles().getFirst().equals("The Tree of Life"));
        snapshot("lists-light");

        robot.push(KeyCode.DELETE);
        await("it gone", () -> titles().equals(List.of("Parasite", "Anora")));
        OnFx.run(() -> wiring.mirror().undo());
        await("it back", () -> titles().size() == 3);
    }

    @Test
    void twoListsBecomeOneAndKeepTheirNotes() {
        long parasite = film("Parasite");
        wiring.journal().lists().add(FilmList.of("Palms", List.of(anora)));
        long second =
                wiring.journal()
                        .lists()
                        .add(
                                FilmList.of("Winners", List.of(parasite, anora))
                                        .withNote(parasite, "Twice.")
                                        .withNote(anora, "Five of six."))
                        .value();
        FilmList winners = wiring.journal().lists().meant(String.valueOf(second)).getFirst();
        FilmList palms = wiring.journal().lists().meant("Palms").getFirst();

        wiring.journal().lists().merge(winners, palms);

        assertThat(wiring.journal().lists().all()).hasSize(1);
        assertThat(stored().items())
                .extracting(ListItem::filmId, ListItem::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(anora, "Five of six."),
                        org.assertj.core.groups.Tuple.tuple(parasite, "Twice."));
        wiring.journal().history().undo();
        assertThat(wiring.journal().lists().all()).containsExactly(palms, winners);
    }

    @Test
    void aNoteIsWrittenUnderTheFilms() {
        wiring.journal().lists().add(FilmList.of("Palms", List.of(anora)).withRanked(true));
        dark();
        openPage();
        await("the list", () -> titles().equals(List.of("Anora")));
        OnFx.run(() -> films().getSelectionModel().select(0));
        Node note = robot.lookup(".list-note .in-place-field").query();
        OnFx.run(note::requestFocus);
        robot.push(KeyCode.ENTER);
        robot.write("The end of it.").push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the note", () -> stored().items().getFirst().note().equals("The end of it."));
        await("the line", () -> words().contains("The end of it."));
        snapshot("lists-dark");
    }

    @Test
    void aFilmGoesToAPlaceByItsNumberAndAListBecomesADraft() {
        wiring.journal()
                .lists()
                .add(FilmList.of("Palms", List.of(anora, film("Parasite"), film("Wicked"))));
        openPage();
        await("the list", () -> titles().size() == 3);
        OnFx.run(() -> {
            films().getSelectionModel().clearAndSelect(2);
            films().requestFocus();
        });
        act("lists.place");
        await("the place to be typed", () -> robot.lookup("#listPlace").tryQuery().isPresent());
        robot.write("1").push(KeyCode.ENTER);
        await("it first", () -> titles().getFirst().equals("Wicked"));

        act("lists.write");
        await("a draft", () -> wiring.mirror().requests().deskProperty().get() != 0);
        Writing draft =
                wiring.journal()
                        .writings()
                        .find(wiring.mirror().requests().deskProperty().get())
                        .orElseThrow();
        assertThat(draft.kind()).isEqualTo(WritingKind.TOP_TEN);
        assertThat(draft.listId()).isEqualTo(stored().id());
        assertThat(draft.title()).isEqualTo("Palms");
        assertThat(wiring.navigation().placeProperty().get()).isEqualTo("desk");
    }

    @Test
    void aListGoesOutAsAFileAndComesInAgain() throws IOException {
        wiring.journal()
                .lists()
                .add(FilmList.of("Palms", List.of(anora)).withNote(anora, "Five of six."));
        openPage();
        await("the list", () -> titles().size() == 1);
        Path file = home().resolve("palms.csv");
        outside.answer(file);
        OnFx.run(() -> robot.lookup("#listMore").queryAs(MenuButton.class).show());
        OnFx.run(() -> exporting().getItems().getFirst().fire());
        await("the file", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("tt28607951").contains("Five of six.");

        outside.answer(file);
        act("lists.import");
        await("the import page", () -> wiring.navigation().placeProperty().get().equals("import"));
    }

    @Test
    void aListFollowsAFilterAndKeepsItsOrderAndNotes() {
        wiring.journal().lists().add(FilmList.of("Rated", List.of()).withQuery("rating:5"));
        light();
        openPage();
        await("the film that meets it", () -> titles().equals(List.of("Parasite")));
        act("lists.filter");
        await("the filter", () -> focused() instanceof TextField);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("rating:abc").push(KeyCode.ENTER);
        await("what is wrong with it", () -> words().stream().anyMatch(w -> w.contains("abc")));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("rating:4..").push(KeyCode.ENTER);
        await("it kept", () -> stored().query().equals("rating:4.."));
        await("the film that came", () -> titles().equals(List.of("Parasite", "Anora")));

        OnFx.run(() -> {
            films().getSelectionModel().clearAndSelect(1);
            films().requestFocus();
        });
        act("lists.top");
        await("the order kept", () -> titles().equals(List.of("Anora", "Parasite")));
        snapshot("lists-following");
        OnFx.run(() -> new FilmVerbs(wiring.mirror()).rate(Set.of(anora), null));
        await("it gone", () -> titles().equals(List.of("Parasite")));
        OnFx.run(() -> wiring.mirror().undo());
        await("back in its place", () -> titles().equals(List.of("Anora", "Parasite")));
    }

    @Test
    void aNameOfTenThousandLettersLeavesRoomForTheFilms() {
        String name = "A very long name ".repeat(590);
        wiring.journal().lists().add(FilmList.of(name, List.of(anora, film("Parasite"))));
        openPage();
        await("the films", () -> titles().size() == 2);
        await("room for them", () -> films().getHeight() > 150);
        snapshot("lists-long-name");
    }

    private Menu exporting() {
        return robot.lookup("#listMore").queryAs(MenuButton.class).getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> menu.getText().equals("Export"))
                .findFirst()
                .orElseThrow();
    }

    private void act(String key) {
        OnFx.run(() ->
                page.actions().stream()
                        .filter(action -> action.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .run());
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private FilmList stored() {
        return wiring.journal().lists().all().getFirst();
    }

    private List<String> names() {
        return wiring.journal().lists().all().stream().map(FilmList::name).toList();
    }

    private List<String> titles() {
        return films().getItems().stream()
                .map(line -> line.film() == null ? "" : line.film().title())
                .toList();
    }

    private long film(String title) {
        return wiring.journal().films().listed().stream()
                .filter(film -> film.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> words() {
        return robot.lookup((Node n) -> n instanceof Label && n.isVisible()).queryAll().stream()
                .map(n -> ((Label) n).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<ListedFilm> films() {
        return (ListView<ListedFilm>) (Region) robot.lookup("#films").query();
    }
}
