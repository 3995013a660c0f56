package app.matinee.ui.film.pictures;

import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.ProgressLine;
import app.matinee.ui.kit.RunningJob;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// How far the adding of pictures is, with a way to end it; seen only while it runs.
final class AddingLine extends HBox {

    private final ObjectProperty<@Nullable RunningJob> job = new SimpleObjectProperty<>();

    AddingLine(Texts texts) {
        getStyleClass().add("adding-line");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.getStyleClass().addAll("caption", "muted");
        words.textProperty()
                .bind(
                        job.flatMap(now -> now == null ? null : now.messageProperty())
                                .map(texts::say)
                                .orElse(texts.get("pictures.adding")));
        ProgressLine progress = new ProgressLine();
        progress.valueProperty()
                .bind(job.flatMap(now -> now == null ? null : now.shareProperty()).map(Number::doubleValue).orElse(0.0));
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Button cancel = new Button(texts.get("action.cancel"), Icon.CLOSE.node(Icon.TINY));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(_ -> cancel());
        getChildren().addAll(words, progress, cancel);
        visibleProperty().bind(job.map(_ -> true).orElse(false));
        managedProperty().bind(visibleProperty());
    }

    /// The adding under way, null while there is none.
    ObjectProperty<@Nullable RunningJob> jobProperty() {
        return job;
    }

    private void cancel() {
        RunningJob running = job.get();
        if (running != null) {
            running.cancel();
        }
    }
}
