package app.matinee.ui.transfer;

import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.mirror.FilmsExport;
import java.io.File;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/// The import page: shows the pane of the stage one stands at, and takes files dropped anywhere on
/// it.
public final class ImportController implements Page {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ImportViewModel model;
    private final FilmsExport exports;
    private final Texts texts;

    @FXML private StackPane root;
    @FXML private Node choice;
    @FXML private Node table;
    @FXML private Node preview;
    @FXML private Node report;
    @FXML private FileChoiceController choiceController;
    @FXML private ColumnsController tableController;
    @FXML private PreviewController previewController;
    @FXML private ReportController reportController;

    public ImportController(ImportViewModel model, FilmsExport exports, Texts texts) {
        this.model = model;
        this.exports = exports;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.stageProperty().subscribe(this::show);
        root.setOnDragOver(this::over);
        root.setOnDragExited(_ -> root.pseudoClassStateChanged(DROPPING, false));
        root.setOnDragDropped(this::dropped);
    }

    @Override
    public void shown(String place) {
        model.refreshPast();
        focus(model.stageProperty().get());
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(
                ActionItem.of(texts, "transfer.choose", choiceController::chooseFile)
                        .withIcon(Icon.IMPORT::node)
                        .withKeys("Shortcut+O"),
                ActionItem.of(texts, "transfer.choose.folder", choiceController::chooseFolder)
                        .withIcon(Icon.OWNED::node)
                        .withKeys("Shortcut+Shift+O"),
                ActionItem.of(texts, "transfer.export", () -> exports.open(List.of(), List.of()))
                        .withIcon(Icon.EXPORT::node)
                        .withKeys("Shortcut+Shift+E"));
    }

    @Override
    public ObservableValue<String> statusProperty() {
        return model.stageProperty().map(this::status);
    }

    private void show(Stage stage) {
        choice.setVisible(stage instanceof Stage.Waiting || stage instanceof Stage.Reading);
        table.setVisible(stage instanceof Stage.Columns);
        preview.setVisible(stage instanceof Stage.Planned || stage instanceof Stage.Writing);
        report.setVisible(stage instanceof Stage.Finished);
        focus(stage);
    }

    private void focus(Stage stage) {
        switch (stage) {
            case Stage.Waiting _ -> choiceController.focus();
            case Stage.Columns _ -> tableController.focus();
            case Stage.Planned _ -> previewController.focus();
            case Stage.Finished _ -> reportController.focus();
            case Stage.Reading _, Stage.Writing _ -> {}
        }
    }

    private String status(Stage stage) {
        return switch (stage) {
            case Stage.Waiting _, Stage.Finished _ -> "";
            case Stage.Columns(String name) -> texts.get("transfer.status.columns", name);
            case Stage.Reading(String name) -> texts.get("transfer.reading", name);
            case Stage.Planned(OpenedFile file, _) ->
                    texts.get("transfer.status.planned", file.batch().name(), file.batch().size());
            case Stage.Writing(Stage.Planned planned) ->
                    texts.get("transfer.writing", planned.file().batch().name());
        };
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            root.pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        root.pseudoClassStateChanged(DROPPING, false);
        if (!files.isEmpty()) {
            model.open(files.getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
