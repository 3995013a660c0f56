package app.matinee.app;

import app.matinee.settings.Folders;
import app.matinee.ui.theme.Fonts;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window's life, from the start of JavaFX to the last write.
final class MatineeApp {

    private final StartLine.Window line;
    private final Beginning beginning;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean opened;

    /// Begins to read what the window will need.
    MatineeApp(Folders folders, StartLine.Window line) {
        this.line = line;
        this.beginning = new Beginning(folders, Clock.system(ZoneId.systemDefault()), line);
    }

    /// Shows the window and returns when everything is saved.
    ///
    /// @return false when the window could not be made
    /// @throws UnsupportedOperationException when there is no display to show it on
    boolean run() throws InterruptedException {
        Platform.setImplicitExit(false); // the window closes before the last write is done
        Platform.startup(this::begin);
        ended.await();
        return opened;
    }

    private void begin() {
        StartWatch.passed("JavaFX up");
        try {
            open(new Stage());
            opened = true;
        } finally {
            if (!opened) {
                end();
            }
        }
    }

    private void open(Stage stage) {
        Wiring app = new Wiring(beginning, new Desktop(stage));
        StartWatch.passed("Wiring made");
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> app.failures().accept(failure));
        new Fonts().load();
        AppWindow window = new AppWindow(app, stage);
        StartWatch.passed("Window made");
        JournalMaking making =
                new JournalMaking(beginning.clock(), app.texts(), beginning.journal());
        Doors doors = new Doors(app, window, making, this::end);
        stage.setOnCloseRequest(event -> {
            event.consume();
            doors.quit();
        });
        if (Boolean.getBoolean(Training.PROPERTY)) {
            new Training(doors).start(line);
        } else {
            doors.start(line.journal());
        }
    }

    private void end() {
        Platform.exit();
        ended.countDown();
    }
}
