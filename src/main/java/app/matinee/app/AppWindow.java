package app.matinee.app;

import app.matinee.settings.WindowPlace;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The one window: what it shows, and where it stood when it was closed last.
final class AppWindow {

    private final Wiring app;
    private final Stage stage;
    private final StackPane content = new StackPane();

    AppWindow(Wiring app, Stage stage) {
        this.app = app;
        this.stage = stage;
        WindowPlace place = app.settings().get().window();
        Scene scene =
                new Scene(new StackPane(content, app.overlay()), place.width(), place.height());
        app.theme().apply(scene);
        StartWatch.watch(scene);
        stage.setScene(scene);
        stage.setTitle(app.texts().get("app.name"));
        stage.getIcons().addAll(new AppIcons().all());
        stage.setMinWidth(WindowPlace.MIN_WIDTH);
        stage.setMinHeight(WindowPlace.MIN_HEIGHT);
        stage.setFullScreenExitHint("");
        put(place);
    }

    /// Shows a screen in place of the one before; the first opens the window.
    void show(Parent screen) {
        content.getChildren().setAll(screen);
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    void close() {
        keepPlace();
        stage.close();
    }

    private void put(WindowPlace place) {
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        // A screen that was unplugged must not take the window with it.
        if (place.placed() && onAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
        } else {
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(place.width(), room.getWidth()));
            stage.setHeight(Math.min(place.height(), room.getHeight()));
            stage.centerOnScreen();
        }
        stage.setMaximized(place.maximised());
    }

    private static boolean onAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), 32).isEmpty();
    }

    /// A maximised window keeps the size it would go back to.
    private void keepPlace() {
        boolean plain = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        app.settings()
                .change(settings -> {
                    WindowPlace old = settings.window();
                    return settings.withWindow(
                            plain
                                    ? new WindowPlace(
                                            stage.getX(),
                                            stage.getY(),
                                            stage.getWidth(),
                                            stage.getHeight(),
                                            false,
                                            old.divider())
                                    : new WindowPlace(
                                            old.x(),
                                            old.y(),
                                            old.width(),
                                            old.height(),
                                            stage.isMaximized(),
                                            old.divider()));
                });
    }
}
