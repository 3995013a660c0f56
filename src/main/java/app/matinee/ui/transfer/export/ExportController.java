package app.matinee.ui.transfer.export;

import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.transfer.writing.Exporter;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.Sheet;
import app.matinee.ui.transfer.export.ExportViewModel.Range;
import app.matinee.ui.transfer.export.ExportViewModel.State;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The export sheet: the formats at the left, what is to be chosen of one beside them.
public final class ExportController {

    private final ExportViewModel model;
    private final Dialogs dialogs;
    private final Browser browser;
    private final Texts texts;
    private final ColumnChoice columns;
    private List<Long> shown = List.of();
    private List<Long> selected = List.of();
    private @Nullable Sheet sheet;

    @FXML private ListView<Exporter> formats;
    @FXML private Label name;
    @FXML private Label about;
    @FXML private VBox films;
    @FXML private SegmentedControl<Range> range;
    @FXML private VBox table;
    @FXML private ScrollPane columnRoom;
    @FXML private ProgressBar progress;
    @FXML private Label said;
    @FXML private Button show;
    @FXML private Button close;
    @FXML private Button cancel;
    @FXML private Button export;

    public ExportController(ExportViewModel model, Dialogs dialogs, Browser browser, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.browser = browser;
        this.texts = texts;
        this.columns = new ColumnChoice(model, texts);
    }

    /// Lays the sheet over the window.
    ///
    /// @param inView the films in view, empty where there is no choice of them
    /// @param chosen those that are selected
    public void open(Parent node, List<Long> inView, List<Long> chosen) {
        shown = inView;
        selected = chosen;
        Say say = new Say(texts);
        range.add(Range.ALL, texts.get("export.range.all"), null);
        if (!shown.isEmpty()) {
            range.add(Range.SHOWN, texts.get("export.range.shown", say.number(shown.size())), null);
        }
        if (!selected.isEmpty()) {
            range.add(
                    Range.SELECTED,
                    texts.get("export.range.selected", say.number(selected.size())),
                    null);
        }
        range.setValue(selected.size() > 1 ? Range.SELECTED : Range.ALL);
        choose(model.formatProperty().get());
        sheet = dialogs.open(texts.get("export.title"), node).onClosed(model::cancel);
        formats.requestFocus();
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(films, table, progress, said, show, cancel)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        formats.getItems().setAll(model.formats());
        formats.setCellFactory(_ -> new FormatCell(texts));
        formats.getSelectionModel().select(model.formatProperty().get());
        formats.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        model.formatProperty().set(chosen);
                    }
                });
        range.valueProperty().bindBidirectional(model.rangeProperty());
        columnRoom.setContent(columns.node());
        model.formatProperty().subscribe(this::choose);
        model.stateProperty().subscribe(this::tell);
        export.setDefaultButton(true);
    }

    private void choose(Exporter exporter) {
        name.setText(texts.get(exporter.nameKey()));
        about.setText(texts.get(exporter.aboutKey()));
        boolean several = !shown.isEmpty() || !selected.isEmpty();
        films.setVisible(exporter.takesChoice() && several);
        table.setVisible(exporter.takesColumns());
    }

    private void tell(State now) {
        boolean writing = now instanceof State.Writing;
        progress.setVisible(writing);
        cancel.setVisible(writing);
        export.setDisable(writing);
        formats.setDisable(writing);
        show.setVisible(now instanceof State.Written);
        close.setText(texts.get(now instanceof State.Written ? "action.done" : "action.cancel"));
        close.setVisible(!writing);
        close.setManaged(!writing);
        said.setText(
                switch (now) {
                    case State.Waiting(var why) -> why == null ? "" : texts.say(why);
                    case State.Writing(Path file) ->
                            texts.get("export.running", String.valueOf(file.getFileName()));
                    case State.Written(var exported) ->
                            Stream.concat(
                                            Stream.of(
                                                    texts.get(
                                                            "export.written",
                                                            exported.files().size(),
                                                            exported.files()
                                                                    .getFirst()
                                                                    .toString())),
                                            exported.notes().stream().map(texts::say))
                                    .collect(Collectors.joining(" "));
                });
    }

    @FXML
    private void usual() {
        columns.usual();
    }

    @FXML
    private void export() {
        Exporter exporter = model.formatProperty().get();
        FileKind kind =
                new FileKind(texts.get(exporter.nameKey()), List.of("*." + exporter.ending()));
        dialogs.chooseTarget(
                        FileQuestion.of(texts.get("export.title"), kind)
                                .named(texts.get("export.name." + exporter.format())))
                .ifPresent(file -> model.write(ended(file, exporter.ending()), keys()));
    }

    /// The keys of the films asked for, null for the whole library.
    private @Nullable List<Long> keys() {
        return switch (range.getValue()) {
            case SHOWN -> shown;
            case SELECTED -> selected;
            case ALL -> null;
            case null -> null;
        };
    }

    /// A name without an ending gets that of the format.
    private static Path ended(Path file, String ending) {
        String given = String.valueOf(file.getFileName());
        return given.contains(".") ? file : file.resolveSibling(given + "." + ending);
    }

    @FXML
    private void show() {
        if (model.stateProperty().get() instanceof State.Written(var exported)) {
            Path folder = exported.files().getFirst().toAbsolutePath().getParent();
            if (folder != null) {
                browser.show(folder);
            }
        }
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    private void close() {
        if (sheet != null) {
            sheet.close();
        }
    }
}
