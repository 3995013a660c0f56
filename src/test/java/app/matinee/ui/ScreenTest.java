package app.matinee.ui;

import app.matinee.app.JournalWiring;
import app.matinee.app.Wiring;
import app.matinee.library.Journal;
import app.matinee.model.JournalFolder;
import app.matinee.settings.Folders;
import app.matinee.settings.Theme;
import app.matinee.store.JournalRefused;
import app.matinee.ui.kit.FxTest;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.QuickRobot;
import app.matinee.ui.kit.View;
import app.matinee.ui.theme.Fonts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The base of tests of screens: a journal in a temporary folder with a few films, the real wiring,
/// and a window of the smallest size to show a screen in.
///
/// Tests run on their own thread; what touches nodes goes through [OnFx] or the robot.
@FxTest
public abstract class ScreenTest {

    private static final int LONGEST_SECONDS = 20;

    protected final FxRobot robot = new QuickRobot();
    protected final TestSurroundings outside = new TestSurroundings();
    protected final TestDoor door = new TestDoor();
    protected Wiring app;
    protected JournalWiring wiring;

    /// The key of the film that has something of everything.
    protected long anora;

    protected Stage stage;
    @TempDir private Path home;

    @BeforeEach
    void openJournal() throws JournalRefused {
        Journal journal = Journal.create(new JournalFolder(journalFolder()), Clock.systemUTC());
        anora = SampleJournal.fill(journal);
        OnFx.run(() -> wire(journal));
        await("the films to be read", () -> wiring.mirror().films().completeProperty().get());
    }

    private void wire(Journal journal) {
        new Fonts().load();
        Folders folders =
                new Folders(
                        home.resolve("config"), home.resolve("data"), home.resolve("logs"), home);
        app = new Wiring(folders, Clock.systemDefaultZone(), outside);
        wiring = new JournalWiring(app, journal, door);
        wiring.begin();
        stage = new Stage();
    }

    @AfterEach
    void closeJournal() throws InterruptedException {
        OnFx.run(() -> {
            wiring.end();
            app.settings().flush();
            stage.close();
        });
        app.jobs().shutdown(Duration.ofSeconds(LONGEST_SECONDS));
        wiring.journal().close();
    }

    /// A folder that is gone after the test.
    protected Path home() {
        return home;
    }

    protected Path journalFolder() {
        return home.resolve("journal");
    }

    /// Shows the screen of a controller at 960 × 640.
    protected <C> C open(Class<C> controller) {
        return open(controller, 960, 640);
    }

    protected <C> C open(Class<C> controller, double width, double height) {
        return OnFx.get(() -> {
            View<C> view = wiring.views().load(controller);
            show(view.root(), width, height);
            return view.controller();
        });
    }

    /// Shows any node of a screen in the window.
    protected void show(Parent root, double width, double height) {
        OnFx.run(() -> {
            Scene scene = new Scene(new StackPane(root, app.overlay()), width, height);
            app.theme().apply(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    protected void light() {
        look(Theme.LIGHT);
    }

    protected void dark() {
        look(Theme.DARK);
    }

    private void look(Theme theme) {
        OnFx.run(() -> app.settings().change(settings -> settings.withTheme(theme)));
    }

    /// Opens the page of a film and waits until it has been read.
    protected void openFilm(long id) {
        OnFx.run(() -> wiring.mirror().openFilm().open(id));
        await(
                "film " + id + " to be read",
                () -> {
                    var dossier = wiring.mirror().openFilm().dossierProperty().get();
                    return dossier != null && dossier.film().id() == id;
                });
    }

    /// Waits, without sleeping for a fixed time, until something asked on the FX thread is so.
    protected void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    LONGEST_SECONDS, TimeUnit.SECONDS, () -> OnFx.peek(condition::getAsBoolean));
            OnFx.settle();
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain for " + what, late);
        }
    }

    /// Writes what the window shows to `target/shots/NAME.png`.
    protected void snapshot(String name) {
        Shots.write(OnFx.get(() -> stage.getScene().snapshot(null)), name);
    }
}
