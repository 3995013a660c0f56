package app.matinee.ui.bin;

import app.matinee.job.Jobs;
import app.matinee.model.BinEntry;
import app.matinee.model.BroughtBack;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import app.matinee.ui.mirror.Mirror;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// The bin. Enter, or a double click, brings back what is chosen; it is a step that can be undone.
public final class BinController implements Page {

    private final Mirror mirror;
    private final Jobs jobs;
    private final Texts texts;
    private final BinWords words;
    private final DateText dates;
    private boolean inView;

    @FXML private FlowPane tools;
    @FXML private Label said;
    @FXML private StackPane body;
    @FXML private ListView<BinEntry> list;

    public BinController(Mirror mirror, Jobs jobs, Texts texts, DateText dates) {
        this.mirror = mirror;
        this.jobs = jobs;
        this.texts = texts;
        this.dates = dates;
        this.words = new BinWords(texts, dates);
    }

    @FXML
    private void initialize() {
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new BinCell(texts, dates));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                bringBack();
            }
        });
        ListHabits.on(list, words::title)
                .copying(entry -> CopiedLine.of(words.title(entry), words.kind(entry)))
                .menu(texts, List.of(bringBackAction()));
        var button = bringBackAction().button();
        button.getStyleClass().add("small");
        tools.getChildren().add(button);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        EmptyState empty =
                new EmptyState(texts.get("bin.empty"), texts.get("bin.empty.about")).withoutSlots();
        empty.visibleProperty().bind(Bindings.isEmpty(list.getItems()));
        list.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
        body.getChildren().add(empty);
        mirror.revisionProperty()
                .when(list.sceneProperty().isNotNull())
                .subscribe(_ -> refreshInView());
    }

    @Override
    public void shown(String place) {
        inView = true;
        refresh();
    }

    @Override
    public List<ActionItem> actions() {
        return List.of(bringBackAction());
    }

    private ActionItem bringBackAction() {
        return ActionItem.of(texts, "bin.bringBack", this::bringBack)
                .withIcon(Icon.UNDO::node)
                .enabledWhen(Bindings.isNotEmpty(list.getSelectionModel().getSelectedItems()));
    }

    private void refreshInView() {
        if (inView) {
            refresh();
        }
    }

    private void refresh() {
        jobs.startQuietly(_ -> mirror.journal().bin().list())
                .onSuccess(all -> {
                    if (!all.equals(list.getItems())) {
                        list.getItems().setAll(all);
                    }
                });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            bringBack();
        }
    }

    private void bringBack() {
        List<BinEntry> chosen = new ArrayList<>(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            mirror.write(() -> mirror.journal().bin().bringBack(chosen), this::told);
        }
    }

    private void told(BroughtBack back) {
        StringBuilder sentences = new StringBuilder();
        if (back.came() > 0) {
            sentences.append(texts.get("bin.came", back.came()));
        }
        if (!back.stayed().isEmpty()) {
            sentences
                    .append(' ')
                    .append(
                            texts.get(
                                    "bin.stayed",
                                    back.stayed().stream()
                                            .map(words::title)
                                            .distinct()
                                            .collect(Collectors.joining(", "))));
        }
        if (back.lost() > 0) {
            sentences.append(' ').append(texts.get("bin.lost", back.lost()));
        }
        said.setText(sentences.toString().strip());
        refresh();
    }
}
