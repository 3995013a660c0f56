package app.matinee.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.backup.Backups;
import app.matinee.backup.SnapshotReason;
import app.matinee.library.Journal;
import app.matinee.model.Film;
import app.matinee.model.JournalFolder;
import app.matinee.settings.Folders;
import app.matinee.settings.Theme;
import app.matinee.settings.WindowPlace;
import app.matinee.ui.Shots;
import app.matinee.ui.TestSurroundings;
import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.QuickRobot;
import app.matinee.ui.theme.Fonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The program from its start to its end, but for the process around it.
@FxTest
class DoorsTest {

    private final FxRobot robot = new QuickRobot();
    private final TestSurroundings outside = new TestSurroundings();
    @TempDir private Path home;
    private Stage stage;
    private Wiring app;
    private Doors doors;

    @AfterEach
    void end() {
        finish();
    }

    @Test
    void theFirstRunMakesTheStarterJournalAndTheNextOpensIt() {
        start(null);
        await("the first page", () -> shown("#starter"));
        robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        await("the starter journal", this::filmsAreRead);
        Path folder = home.resolve("Documents/Matinee");
        assertThat(new JournalFolder(folder).holdsJournal()).isTrue();
        int films = OnFx.get(() -> doors.open().mirror().films().all().size());
        assertThat(films).isGreaterThan(14);

        OnFx.run(() -> doors.quit());
        finish();
        assertThat(folder.resolve("journal.db-wal")).doesNotExist();
        start(null);

        await("the last journal", this::filmsAreRead);
        assertThat(doors.open().journal().folder().root()).isEqualTo(folder);
        assertThat(OnFx.get(() -> doors.open().mirror().films().all().size())).isEqualTo(films);
    }

    @Test
    void anEmptyJournalIsMadeWhereItWasToBe() {
        start(home.resolve("mine"));
        await("the first page", () -> shown("#starter"));
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);

        await("the empty journal", this::filmsAreRead);

        assertThat(doors.open().journal().folder().root()).isEqualTo(home.resolve("mine"));
    }

    @Test
    void aJournalThatAnotherHoldsIsNamedWithItsHolder() throws Exception {
        Path folder = home.resolve("held");
        try (Journal _ = Journal.create(new JournalFolder(folder), Clock.systemUTC())) {
            start(folder);

            await("the refusal", () -> shown("#refusal"));
            assertThat(robot.lookup("#refusal").queryAs(Label.class).getText())
                    .contains(folder.toString(), "process " + ProcessHandle.current().pid());
        }
        assertThat(OnFx.get(() -> doors.open() == null)).isTrue();
    }

    @Test
    void aDamagedJournalLeadsToItsNewestGoodSnapshot() throws Exception {
        JournalFolder folder = new JournalFolder(home.resolve("damaged"));
        try (Journal journal = Journal.create(folder, Clock.systemUTC())) {
            journal.films().add(Film.titled("Anora"));
            new Backups(folder, Clock.systemUTC()).snapshot(SnapshotReason.DAILY);
        }
        Files.write(folder.database(), new byte[8192]);
        start(folder.root());
        await("the offer", () -> shown("#rescueButton"));
        assertThat(robot.lookup("#rescueWords").queryAs(Label.class).getText())
                .contains("with one film");
        OnFx.run(() -> Shots.write(stage.getScene().snapshot(null), "welcome-rescue"));

        robot.push(KeyCode.ENTER);

        await("the journal", this::filmsAreRead);
        assertThat(OnFx.get(() -> doors.open().mirror().films().all().size())).isEqualTo(1);
        try (var inside = Files.list(folder.root())) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("journal damaged "));
        }
    }

    @Test
    void anArchiveThatIsNoneLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(home.resolve("notes.zip"), "no zip at all");
        start(null);
        await("the first page", () -> shown("#starter"));
        outside.answer(file);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        await("the question", () -> shown("An archive"));
        robot.clickOn("An archive");

        await("the refusal", () -> shown("#refusal"));

        assertThat(home.resolve("Documents/Matinee")).doesNotExist();
    }

    @Test
    void whatWasChosenAndWhereTheWindowStoodSurviveARestart() {
        start(null);
        await("the first page", () -> shown("#starter"));
        OnFx.run(() -> {
            app.settings().change(s -> s.withTheme(Theme.LIGHT).withTextScale(120));
            stage.setX(12);
            stage.setY(24);
            stage.setWidth(980);
            stage.setHeight(700);
        });

        restart(null);

        WindowPlace place = app.settings().get().window();
        assertThat(place.width()).isEqualTo(980);
        assertThat(OnFx.get(() -> stage.getX())).isEqualTo(12);
        assertThat(OnFx.get(() -> stage.getHeight())).isEqualTo(700);
        assertThat(app.settings().get().theme()).isEqualTo(Theme.LIGHT);
        assertThat(app.settings().get().textScale()).isEqualTo(120);
    }

    @Test
    void oneIsBackWhereOneWas() {
        start(home.resolve("mine"));
        await("the first page", () -> shown("#starter"));
        robot.push(KeyCode.ENTER);
        await("the starter journal", this::filmsAreRead);
        long film = OnFx.get(() -> doors.open().mirror().films().all().get(3).id());
        OnFx.run(() -> {
            doors.open().navigation().go("watchlist");
            doors.open().mirror().requests().choose("awards");
            doors.open().mirror().openFilm().open(film);
        });

        restart(null);

        await("the film", () -> doors.open() != null && openFilm() == film);
        assertThat(doors.open().navigation().placeProperty().get()).isEqualTo("watchlist");
        assertThat(doors.open().mirror().requests().tabProperty().get()).isEqualTo("awards");
    }

    @Test
    void journalsOpenedBeforeAreOneClickAway() {
        start(home.resolve("first"));
        await("the first page", () -> shown("#starter"));
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        await("the journal", this::filmsAreRead);
        OnFx.run(() -> doors.leave());
        await("the first page", () -> shown(".welcome-journal"));

        robot.clickOn("first");

        await("the journal again", this::filmsAreRead);
        assertThat(doors.open().journal().folder().root()).isEqualTo(home.resolve("first"));
    }

    @Test
    void openingAnotherJournalLetsGoOfTheFirst() throws Exception {
        start(home.resolve("first"));
        await("the first page", () -> shown("#starter"));
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.ENTER);
        await("the journal", this::filmsAreRead);

        OnFx.run(() -> doors.leave());
        await("the first page", () -> shown("#starter"));
        finish();

        assertThat(home.resolve("first/journal.db-wal")).doesNotExist();
        JournalFolder first = new JournalFolder(home.resolve("first"));
        try (Journal again = Journal.open(first, Clock.systemUTC(), () -> {})) {
            assertThat(again.films().firstSummaries(1)).isEmpty();
        }
    }

    private long openFilm() {
        var dossier = doors.open().mirror().openFilm().dossierProperty().get();
        return dossier == null ? 0 : dossier.film().id();
    }

    private void start(Path journal) {
        OnFx.run(() -> {
            new Fonts().load();
            Folders folders =
                    new Folders(
                            home.resolve("config"),
                            home.resolve("data"),
                            home.resolve("logs"),
                            home);
            stage = new Stage();
            Beginning beginning =
                    new Beginning(folders, Clock.systemUTC(), new StartLine.Window(journal));
            app = new Wiring(beginning, outside);
            doors =
                    new Doors(
                            app,
                            new AppWindow(app, stage),
                            new JournalMaking(Clock.systemUTC(), app.texts(), beginning.journal()),
                            () -> {});
            doors.start(journal);
        });
    }

    private void restart(Path journal) {
        OnFx.run(() -> doors.quit());
        finish();
        start(journal);
    }

    private void finish() {
        if (doors != null) {
            OnFx.run(() -> {
                doors.finish();
                stage.close();
            });
            doors = null;
        }
    }

    private boolean filmsAreRead() {
        return doors.open() != null && doors.open().mirror().films().completeProperty().get();
    }

    private boolean shown(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(DoorsTest::says);
    }

    private static boolean says(Node node) {
        return node.isVisible() && (!(node instanceof Labeled words) || !words.getText().isEmpty());
    }

    private static void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> OnFx.get(condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
    }
}
