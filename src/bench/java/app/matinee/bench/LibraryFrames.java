package app.matinee.bench;

import app.matinee.app.JournalWiring;
import app.matinee.app.Wiring;
import app.matinee.library.Journal;
import app.matinee.settings.Folders;
import app.matinee.store.JournalRefused;
import app.matinee.ui.TestDoor;
import app.matinee.ui.TestSurroundings;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.OnFx;
import app.matinee.ui.kit.View;
import app.matinee.ui.library.LibraryController;
import app.matinee.ui.theme.Fonts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Measures the processor time the library takes of the FX thread from one frame to the next while
/// one scrolls and types in a journal of `matinee.bench.films` films. Processor time and not the
/// clock's, so that what else runs on the machine counts little.
public final class LibraryFrames {

    private static final int WARM_UP = 120;
    private static final int FRAMES = 400;
    private static final int KEY_EVERY = 6;
    private static final String TYPED = "the restless garden";

    private final Report report;
    private final Wiring app;
    private final JournalWiring journal;
    private final Stage stage;
    private final View<LibraryController> library;

    private LibraryFrames(Journal opened, Report report) throws IOException {
        this.report = report;
        Path home = Files.createTempDirectory("matinee-frames");
        Folders folders = new Folders(home, home, home, home);
        app = OnFx.get(() -> new Wiring(folders, Clock.systemUTC(), new TestSurroundings()));
        journal = OnFx.get(() -> new JournalWiring(app, opened, new TestDoor()));
        library = OnFx.get(() -> journal.views().load(LibraryController.class));
        stage = OnFx.get(Stage::new);
    }

    public static void main(String[] args) throws JournalRefused, IOException {
        int films = Integer.getInteger("matinee.bench.films", 100_000);
        Report report = new Report(System.out);
        try (Journal journal = BenchJournal.open(Path.of("target/bench"), films, report)) {
            new LibraryFrames(journal, report).run();
        }
        System.exit(0);
    }

    private void run() {
        OnFx.run(this::show);
        while (!OnFx.get(() -> journal.mirror().films().completeProperty().get())) {
            Thread.onSpinWait();
        }
        for (String shape : new String[] {"wall", "table"}) {
            OnFx.run(() -> action("library.action." + shape));
            String list = shape.equals("wall") ? ".poster-wall" : ".film-table";
            frames(shape + " scrolled", frame -> scroll(list, frame));
            frames("typing over the " + shape, this::type);
            OnFx.run(() -> field().setText(""));
        }
        frames(
                "next film by key, its page beside",
                frame -> next(".film-table .table-view", frame));
        OnFx.run(stage::close);
    }

    private void show() {
        new Fonts().load();
        journal.mirror().load();
        Parent root = library.root();
        Scene scene = new Scene(new StackPane(root, app.overlay()), 1440, 900);
        app.theme().apply(scene);
        stage.setScene(scene);
        stage.show();
        library.controller().shown("library");
    }

    private void action(String key) {
        library.controller().actions().stream()
                .filter(action -> action.key().equals(key))
                .forEach(ActionItem::run);
    }

    private void scroll(String list, int frame) {
        Scrolled.in(library.root(), list).by(frame % 200 < 150 ? 120 : -90);
    }

    private void type(int frame) {
        if (frame % KEY_EVERY == 0) {
            field().setText(TYPED.substring(0, frame / KEY_EVERY % (TYPED.length() + 1)));
        }
    }

    private TextField field() {
        return (TextField) library.root().lookup(".search-field .text-field");
    }

    private void next(String list, int frame) {
        if (frame % KEY_EVERY == 0) {
            library.root()
                    .lookup(list)
                    .fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.DOWN,
                                    false,
                                    false,
                                    false,
                                    false));
        }
    }

    private void frames(String what, IntConsumer work) {
        long[] nanos = new long[FRAMES];
        CountDownLatch done = new CountDownLatch(1);
        OnFx.run(() -> new Frames(nanos, work, done).start());
        try {
            done.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        report.times(what + ", a frame", nanos);
        Arrays.sort(nanos);
        report.line(what + ", a frame, ms p95", nanos[(int) (FRAMES * 0.95)] / 1e6);
    }

    /// Does something in each frame and notes what the frame before took.
    private static final class Frames extends AnimationTimer {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final long[] nanos;
        private final IntConsumer work;
        private final CountDownLatch done;
        private int frame = -WARM_UP;
        private long before = threads.getCurrentThreadCpuTime();

        Frames(long[] nanos, IntConsumer work, CountDownLatch done) {
            this.nanos = nanos;
            this.work = work;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            long used = threads.getCurrentThreadCpuTime();
            if (frame >= 0) {
                nanos[frame] = used - before;
            }
            before = used;
            frame++;
            work.accept(frame + WARM_UP);
            if (frame == FRAMES) {
                stop();
                done.countDown();
            }
        }
    }
}
