package app.matinee.bench;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.Instant;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The least a program with a table can be, to hold a start of Matinee against: an empty table in
/// AtlantaFX's look. Says how long it took to its first frame.
public final class EmptyWindow extends Application {

    private static final int COLUMNS = 6;

    private int frames;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        TableView<String> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            table.getColumns().add(new TableColumn<>("Column " + i));
        }
        Scene scene = new Scene(table, 1440, 900);
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(this::frame);
        stage.show();
    }

    private void frame() {
        if (++frames < 2) {
            Platform.requestNextPulse();
            return;
        }
        Instant now = Instant.now();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        System.out.println("First frame after " + Duration.between(start, now).toMillis() + " ms");
        Platform.exit();
    }
}
