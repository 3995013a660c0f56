package app.matinee.app;

import app.matinee.ui.theme.Fonts;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life, as JavaFX calls it. Public and without arguments because JavaFX makes it.
public final class MatineeApp extends Application {

    private @Nullable Doors doors;

    @Override
    public void start(Stage stage) {
        Wiring app =
                new Wiring(
                        Main.folders(), Clock.system(ZoneId.systemDefault()), new Desktop(stage));
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> app.failures().accept(failure));
        new Fonts().load();
        AppWindow window = new AppWindow(app, stage);
        Doors opened = new Doors(app, window, Platform::exit);
        doors = opened;
        stage.setOnCloseRequest(event -> {
            event.consume();
            opened.quit();
        });
        StartLine line = StartLine.of(getParameters().getRaw());
        if (Boolean.getBoolean(Training.PROPERTY)) {
            new Training(opened).start(line);
        } else if (line instanceof StartLine.Window(var journal)) {
            opened.start(journal);
        }
    }

    @Override
    public void stop() {
        if (doors != null) {
            doors.finish();
        }
    }
}
