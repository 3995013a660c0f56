package app.matinee.ui.transfer;

import app.matinee.incoming.Outcome;
import app.matinee.library.imports.Counts;
import app.matinee.library.imports.ImportPlan;
import app.matinee.library.imports.PlannedRow;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.transfer.reading.ImportOption;
import app.matinee.transfer.reading.Importer;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan row by row, with what is doubtful or differs to be settled beside it.
public final class PreviewController {

    private final ImportViewModel model;
    private final ImportWords words;
    private final SettlingPane settlingPane;
    private final Texts texts;
    private final OutcomeChips chips;

    @FXML private Label name;
    @FXML private Label summary;
    @FXML private FlowPane options;
    @FXML private VBox outcomes;
    @FXML private ListView<PlannedRow> rows;
    @FXML private ScrollPane side;
    @FXML private VBox settling;
    @FXML private Label waiting;
    @FXML private Button columns;
    @FXML private Button cancel;
    @FXML private Button apply;

    private @Nullable OpenedFile shownFile;

    public PreviewController(ImportViewModel model, ImportWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        this.settlingPane = new SettlingPane(model, words, texts);
        this.chips = new OutcomeChips(texts, this::showRows);
    }

    @FXML
    private void initialize() {
        outcomes.getChildren().add(chips.node());
        chips.node().prefWrapLengthProperty().bind(outcomes.widthProperty());
        options.managedProperty().bind(options.visibleProperty());
        side.managedProperty().bind(side.visibleProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        columns.managedProperty().bind(columns.visibleProperty());
        settling.getChildren().add(settlingPane);
        NewRecordWords fresh = new NewRecordWords(texts, words);
        rows.setCellFactory(_ ->
                new PlannedRowCell(
                        words, fresh, () -> shownFile == null ? null : shownFile.batch()));
        ListHabits.withoutLetters(rows)
                .copying(row -> CopiedLine.of(row.about(), row.source().file()))
                .menu(texts, List.of());
        rows.setPlaceholder(new Label(texts.get("transfer.rows.none")));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::settle);
        rows.setOnKeyPressed(settlingPane::pressed);
        model.stageProperty().subscribe(this::show);
        model.planningProperty().subscribe(_ -> buttons(model.stageProperty().get()));
    }

    void focus() {
        rows.requestFocus();
        if (rows.getSelectionModel().isEmpty()) {
            rows.getSelectionModel().selectFirst();
        }
    }

    private void show(Stage stage) {
        buttons(stage);
        if (!(stage instanceof Stage.Planned(OpenedFile file, var plan))) {
            return;
        }
        boolean fresh = file != shownFile;
        shownFile = file;
        name.setText(file.batch().name());
        Counts counts = plan.counts();
        summary.setText(
                texts.get(
                        "transfer.summary",
                        words.format(file.importer().format()),
                        words.counts(counts)));
        if (fresh) {
            offer(file);
        }
        chips.fill(plan, fresh);
        apply.setText(applying(plan));
        showRows();
    }

    private void buttons(Stage stage) {
        boolean writing = stage instanceof Stage.Writing;
        boolean planning = model.planningProperty().get();
        cancel.setVisible(writing);
        columns.setVisible(model.isTable());
        rows.setDisable(writing);
        waiting.setText(
                writing
                        ? texts.get("transfer.writing.now")
                        : planning ? texts.get("transfer.planning") : unsettled(stage));
        apply.setDisable(
                !(stage instanceof Stage.Planned(_, var plan)) || planning || plan.isIdle());
    }

    /// Where only differences are left, applying keeps one's own side for good.
    private String applying(ImportPlan plan) {
        Counts counts = plan.counts();
        int changing = counts.of(Outcome.NEW) + counts.of(Outcome.MERGED);
        int differing = plan.conflicting().size();
        return changing == 0 && differing > 0
                ? texts.get("transfer.apply.keep", differing, new Say(texts).number(differing))
                : texts.get("transfer.apply", changing, new Say(texts).number(changing));
    }

    private String unsettled(Stage stage) {
        int open = stage instanceof Stage.Planned(_, var plan) ? plan.unsettled() : 0;
        return open == 0 ? "" : texts.get("transfer.unsettled", open);
    }

    private void offer(OpenedFile file) {
        Importer importer = file.importer();
        options.getChildren().clear();
        for (ImportOption option : importer.options()) {
            CheckBox box = new CheckBox(texts.get(option.nameKey(importer)));
            box.setSelected(file.request().wants(option.code()));
            box.setOnAction(_ -> model.choose(option.code(), box.isSelected()));
            options.getChildren().add(box);
        }
        options.setVisible(!options.getChildren().isEmpty());
    }

    private void showRows() {
        if (!(model.stageProperty().get() instanceof Stage.Planned(_, var plan))) {
            return;
        }
        PlannedRow selected = rows.getSelectionModel().getSelectedItem();
        List<PlannedRow> chosen = plan.rows().stream().filter(chips::shows).toList();
        rows.getItems().setAll(chosen);
        int again =
                selected == null
                        ? -1
                        : chosen.indexOf(
                                chosen.stream()
                                        .filter(row -> isSame(row, selected))
                                        .findFirst()
                                        .orElse(null));
        rows.getSelectionModel().clearAndSelect(Math.max(again, 0));
        settle(rows.getSelectionModel().getSelectedItem());
    }

    private static boolean isSame(PlannedRow row, PlannedRow other) {
        return row.kind() == other.kind() && row.index() == other.index();
    }

    private void settle(@Nullable PlannedRow row) {
        boolean something =
                row != null
                        && model.stageProperty().get()
                                instanceof Stage.Planned(OpenedFile file, var plan)
                        && settlingPane.show(row, file, plan);
        side.setVisible(something);
    }

    @FXML
    private void leave() {
        model.leave();
    }

    @FXML
    private void columns() {
        model.backToColumns();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void apply() {
        model.apply();
    }
}
