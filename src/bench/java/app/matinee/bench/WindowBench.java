package app.matinee.bench;

import app.matinee.app.JournalWiring;
import app.matinee.app.Wiring;
import app.matinee.library.Journal;
import app.matinee.settings.Folders;
import app.matinee.settings.LibraryShape;
import app.matinee.ui.TestDoor;
import app.matinee.ui.TestSurroundings;
import app.matinee.ui.kit.editor.MarkdownEditor;
import app.matinee.ui.kit.editor.Proof;
import app.matinee.ui.kit.writing.SpellProof;
import app.matinee.ui.shell.ShellController;
import app.matinee.ui.theme.Fonts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/// What the FX thread has to do a frame while one scrolls through all films, and a key while one
/// writes a long text: the real window over the journal, without a display.
final class WindowBench {

    private static final int FRAMES = 400;
    private static final int KEYS = 300;
    private static final int YEARS = 12;
    private static final int WORDS = 20_000;

    /// A turn of the wheel moves about so many pixels a frame.
    private static final double STEP = 60;

    private static final long MOMENT = 50_000_000L;

    private final Report report;
    private final Random random = new Random(5);

    WindowBench(Report report) {
        this.report = report;
    }

    void run(Journal journal) throws IOException {
        Path home = Files.createTempDirectory("matinee-bench");
        Folders folders =
                new Folders(
                        home.resolve("config"), home.resolve("data"), home.resolve("logs"), home);
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Wiring app =
                Frames.get(() -> {
                    new Fonts().load();
                    return new Wiring(folders, Clock.systemDefaultZone(), new TestSurroundings());
                });
        Stage stage = Frames.get(Stage::new);
        scrolling(app, stage, journal, LibraryShape.TABLE, "table");
        scrolling(app, stage, journal, LibraryShape.WALL, "wall");
        diary(app, stage, journal);
        statistics(app, stage, journal);
        writing(app, stage, journal);
        Platform.runLater(stage::close);
    }

    private void scrolling(
            Wiring app, Stage stage, Journal journal, LibraryShape shape, String name) {
        Frames.get(() -> {
            app.settings().change(s -> s.withLibrary(s.library().withShape(shape)));
            JournalWiring wiring = new JournalWiring(app, journal, new TestDoor());
            wiring.mirror().load();
            show(app, stage, wiring.views().load(ShellController.class).root());
            return wiring;
        });
        String list = shape == LibraryShape.WALL ? ".poster-wall" : ".film-table";
        Scrolled films = Frames.get(() -> Scrolled.in(stage.getScene().getRoot(), list));
        while (Frames.get(() -> !films.isLong())) {
            LockSupport.parkNanos(MOMENT);
        }
        Frames.run(FRAMES / 4, _ -> films.by(STEP));
        report.times(
                "scrolling the " + name + ", work on the FX thread a frame",
                Frames.run(FRAMES, _ -> films.by(STEP)));
        report.times(
                "jumping about in the " + name + ", work on the FX thread a frame",
                Frames.run(FRAMES, _ -> films.anywhere(random)));
    }

    private void diary(Wiring app, Stage stage, Journal journal) {
        Frames.get(() -> {
            JournalWiring wiring = new JournalWiring(app, journal, new TestDoor());
            wiring.mirror().load();
            show(app, stage, wiring.views().load(ShellController.class).root());
            wiring.navigation().go("diary");
            return wiring;
        });
        while (Frames.get(() -> lines(stage) == null || !lines(stage).isLong())) {
            LockSupport.parkNanos(MOMENT);
        }
        Scrolled diary = Frames.get(() -> lines(stage));
        Frames.run(FRAMES / 4, _ -> diary.by(STEP));
        report.times(
                "scrolling the diary, work on the FX thread a frame",
                Frames.run(FRAMES, _ -> diary.by(STEP)));
        report.times(
                "jumping about in the diary, work on the FX thread a frame",
                Frames.run(FRAMES, _ -> diary.anywhere(random)));
    }

    /// From the button for another year to its figures on the screen.
    private void statistics(Wiring app, Stage stage, Journal journal) {
        Frames.get(() -> {
            JournalWiring wiring = new JournalWiring(app, journal, new TestDoor());
            wiring.mirror().load();
            show(app, stage, wiring.views().load(ShellController.class).root());
            wiring.navigation().go("stats");
            return wiring;
        });
        while (Frames.get(() -> !films(stage).contains(" "))) {
            LockSupport.parkNanos(MOMENT);
        }
        Report.Times times = new Report.Times(new long[YEARS], new long[YEARS]);
        for (int i = 0; i < YEARS; i++) {
            String before = Frames.get(() -> films(stage));
            long spent = Frames.get(WindowBench::processor);
            long start = System.nanoTime();
            Frames.get(() -> {
                ((Button) stage.getScene().lookup("#earlier")).fire();
                return true;
            });
            while (Frames.get(() -> films(stage).equals(before))) {
                LockSupport.parkNanos(MOMENT / 50);
            }
            Frames.run(2, _ -> {});
            times.clock()[i] = System.nanoTime() - start;
            times.processor()[i] = Frames.get(WindowBench::processor) - spent;
        }
        report.times("another year of the statistics, drawn; processor of the FX thread", times);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What the first of the large figures says, "" before there is one.
    private static String films(Stage stage) {
        Node tile = stage.getScene().lookup(".stats-tile");
        String says = tile == null ? null : tile.getAccessibleText();
        return says == null ? "" : says;
    }

    private static @Nullable Scrolled lines(Stage stage) {
        return stage.getScene().lookup(".diary-list .virtual-flow") instanceof VirtualFlow<?> flow
                ? new Scrolled.Table(flow)
                : null;
    }

    private void writing(Wiring app, Stage stage, Journal journal) {
        SyntheticFilms source = new SyntheticFilms(3);
        StringBuilder text = new StringBuilder();
        for (int words = 0; words < WORDS; words += 100) {
            text.append(source.prose(100)).append("\n\n");
        }
        Frames.get(() -> {
            Proof proof =
                    new SpellProof(
                            app.jobs(),
                            app.speller(),
                            journal,
                            app.settings(),
                            new SimpleObjectProperty<>());
            MarkdownEditor editor = new MarkdownEditor(app.texts(), "", proof);
            show(app, stage, editor);
            editor.load(text.toString());
            area(stage).moveTo(text.length() / 2);
            area(stage).requestFollowCaret();
            return editor;
        });
        report.times(
                "a key in a text of 20,000 words, its spelling checked, work on the FX thread",
                Frames.run(
                        KEYS,
                        i ->
                                area(stage)
                                        .insertText(
                                                area(stage).getCaretPosition(),
                                                i % 6 == 5 ? " " : "e")));
    }

    private static StyleClassedTextArea area(Stage stage) {
        return (StyleClassedTextArea) stage.getScene().lookup("#editor");
    }

    private static void show(Wiring app, Stage stage, Parent root) {
        Scene scene = new Scene(new StackPane(root), 1440, 900);
        app.theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }
}
