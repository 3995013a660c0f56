package app.matinee.ui.transfer;

import app.matinee.library.imports.PastImport;
import app.matinee.text.Phrase;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.Importer;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.mirror.FilmsExport;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where a file is chosen or dropped, and the imports there have been.
public final class FileChoiceController {

    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final PastImportRows rows;
    private final FilmsExport exports;
    private final Texts texts;

    @FXML private VBox drop;
    @FXML private VBox busy;
    @FXML private Label formats;
    @FXML private Label reading;
    @FXML private FlowPane shipped;
    @FXML private Label said;
    @FXML private Button file;
    @FXML private VBox past;

    public FileChoiceController(
            ImportViewModel model,
            Dialogs dialogs,
            PastImportRows rows,
            FilmsExport exports,
            Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.rows = rows;
        this.exports = exports;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        formats.setText(model.formats());
        for (Node node : List.of(drop, busy, said, past)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        for (Importer importer : model.shipped()) {
            Button button = new Button(texts.get(importer.nameKey()));
            button.getStyleClass().add("button-outlined");
            button.setOnAction(_ -> model.open(importer));
            shipped.getChildren().add(button);
        }
        model.stageProperty().subscribe(this::show);
        model.past().addListener((ListChangeListener<PastImport>) _ -> list());
        list();
    }

    void focus() {
        file.requestFocus();
    }

    @FXML
    void chooseFile() {
        dialogs.chooseFile(FileQuestion.of(texts.get("transfer.choose"))).ifPresent(model::open);
    }

    @FXML
    void chooseFolder() {
        dialogs.chooseFolder(FileQuestion.of(texts.get("transfer.choose.folder")))
                .ifPresent(model::open);
    }

    @FXML
    private void export() {
        exports.open(List.of(), List.of());
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void show(Stage stage) {
        boolean isReading = stage instanceof Stage.Reading;
        drop.setVisible(!isReading);
        busy.setVisible(isReading);
        if (stage instanceof Stage.Reading(String name)) {
            reading.setText(texts.get("transfer.reading", name));
        }
        said.setText(stage instanceof Stage.Waiting(@Nullable Phrase told) ? say(told) : "");
    }

    private String say(@Nullable Phrase phrase) {
        return phrase == null ? "" : texts.say(phrase);
    }

    private void list() {
        past.setVisible(!model.past().isEmpty());
        past.getChildren().remove(1, past.getChildren().size());
        model.past().forEach(one -> past.getChildren().add(rows.row(one, model::takeBack)));
    }
}
