package app.matinee.ui.transfer;

import app.matinee.library.imports.ImportReport;
import app.matinee.library.imports.PastImport;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Navigation;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// What an import did: its figures, the rows worth naming, and the ways on.
public final class ReportController {

    private final ImportViewModel model;
    private final ImportWords words;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Texts texts;

    @FXML private Label summary;
    @FXML private Label said;
    @FXML private Button library;
    @FXML private Button takeBack;
    @FXML private ListView<ImportReport.Row> rows;

    public ReportController(
            ImportViewModel model,
            ImportWords words,
            Dialogs dialogs,
            Navigation navigation,
            Texts texts) {
        this.model = model;
        this.words = words;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        rows.setCellFactory(_ -> new ReportRowCell(words));
        ListHabits.on(rows, ImportReport.Row::reason)
                .copying(row -> CopiedLine.of(row.file() + ":" + row.row(), row.reason()))
                .menu(texts, List.of());
        rows.setPlaceholder(new Label(texts.get("transfer.report.plain")));
        model.stageProperty().subscribe(this::show);
        model.past().addListener((ListChangeListener<PastImport>) _ -> offerTakingBack());
    }

    void focus() {
        library.requestFocus();
    }

    private void show(Stage stage) {
        if (stage instanceof Stage.Finished(ImportReport report)) {
            summary.setText(
                    texts.get("transfer.summary", report.file(), words.counts(report.counts())));
            rows.getItems().setAll(report.rows());
            said.setText("");
            offerTakingBack();
        }
    }

    private void offerTakingBack() {
        takeBack.setDisable(standing() == null);
    }

    private @Nullable PastImport standing() {
        if (!(model.stageProperty().get() instanceof Stage.Finished(ImportReport report))) {
            return null;
        }
        return model.past().stream()
                .filter(past -> past.id() == report.id())
                .filter(past -> past.state() == PastImport.State.STANDS)
                .findFirst()
                .orElse(null);
    }

    @FXML
    private void showLibrary() {
        model.leave();
        navigation.go(Navigation.LIBRARY);
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void takeBack() {
        PastImport past = standing();
        if (past != null) {
            model.takeBack(past);
        }
    }

    @FXML
    private void save() {
        FileKind json = new FileKind(texts.get("transfer.report.kind"), List.of("*.json"));
        dialogs.chooseTarget(
                        FileQuestion.of(texts.get("transfer.report.save"), json)
                                .named(texts.get("transfer.report.name")))
                .ifPresent(target -> model.saveReport(target, said::setText));
    }
}
