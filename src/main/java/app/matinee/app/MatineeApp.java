package app.matinee.app;

import app.matinee.ui.theme.Fonts;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window's life, as JavaFX calls it. Public and without arguments because JavaFX makes it.
public final class MatineeApp extends Application {

    @Override
    public void start(Stage stage) {
        new Fonts().load();
        Wiring wiring =
                new Wiring(
                        Main.folders(), Clock.system(ZoneId.systemDefault()), new Desktop(stage));
        Scene scene = new Scene(new StackPane(wiring.overlay()));
        wiring.theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }
}
