package app.matinee.ui.backups;

import app.matinee.backup.BackupFailed;
import app.matinee.backup.Backups.Listed;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Browser;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.JournalDoor.Wish;
import app.matinee.ui.kit.Page;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.list.ListHabits;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The page of backups. Choosing a snapshot looks inside it; nothing is restored that was not
/// looked at.
public final class BackupsController implements Page {

    private final BackupTasks tasks;
    private final BackupWords words;
    private final JournalDoor door;
    private final Dialogs dialogs;
    private final Browser browser;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Path> looked = new ReadOnlyObjectWrapper<>();
    private final LookPane look;
    private final List<ActionItem> actions;
    private @Nullable Path wanted;

    @FXML private FlowPane tools;
    @FXML private ListView<Listed> list;
    @FXML private ScrollPane inside;
    @FXML private Button restore;
    @FXML private Label said;

    public BackupsController(
            BackupTasks tasks,
            BackupWords words,
            JournalDoor door,
            Dialogs dialogs,
            Browser browser) {
        this.tasks = tasks;
        this.words = words;
        this.door = door;
        this.dialogs = dialogs;
        this.browser = browser;
        this.texts = words.texts();
        this.look = new LookPane(words);
        this.actions =
                List.of(
                        ActionItem.of(texts, "backups.make", this::make)
                                .withIcon(Icon.ADD::node)
                                .withKeys("Shortcut+N"),
                        ActionItem.of(texts, "backups.write", this::write).withKeys("Shortcut+E"),
                        ActionItem.of(texts, "backups.open", this::chooseFile)
                                .withKeys("Shortcut+O"),
                        ActionItem.of(texts, "backups.folder", this::showFolder));
    }

    @FXML
    private void initialize() {
        actions.forEach(action -> tools.getChildren().add(small(action.button())));
        list.setCellFactory(_ -> new SnapshotCell(words));
        ListHabits.on(list, each -> words.time(each.snapshot()))
                .copying(each -> CopiedLine.of(words.time(each.snapshot()), ""))
                .menu(texts, actions);
        list.setPlaceholder(placeholder());
        inside.setContent(look);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        restore.disableProperty().bind(looked.isNull());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        lookInto(chosen.snapshot().file(), words.time(chosen.snapshot()));
                    }
                });
        look.say(texts.get("backups.choose"));
    }

    @Override
    public void shown(String place) {
        refresh(null);
    }

    @Override
    public List<ActionItem> actions() {
        return actions;
    }

    private static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    private Label placeholder() {
        Label none = new Label(texts.get("backups.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        return none;
    }

    /// @param choose the file to choose then; null for the one that is chosen now
    private void refresh(@Nullable Path choose) {
        Listed before = list.getSelectionModel().getSelectedItem();
        Path next = choose != null || before == null ? choose : before.snapshot().file();
        tasks.list()
                .onSuccess(all -> {
                    list.getItems().setAll(all);
                    all.stream()
                            .filter(each -> each.snapshot().file().equals(next))
                            .findFirst()
                            .ifPresent(each -> list.getSelectionModel().select(each));
                });
    }

    private void make() {
        tasks.make()
                .onSuccess(made -> {
                    said.setText(texts.get("backups.made"));
                    refresh(made.file());
                });
    }

    private void write() {
        FileKind zip = new FileKind(texts.get("backups.zip"), List.of("*.zip"));
        dialogs.chooseTarget(
                        FileQuestion.of(texts.get("backups.write"), zip)
                                .named(texts.get("backups.write.name")))
                .ifPresent(file ->
                        tasks.write(file)
                                .onSuccess(written ->
                                        said.setText(
                                                texts.get(
                                                        "settings.export.done",
                                                        written.file().toString()))));
    }

    private void chooseFile() {
        FileKind kinds = new FileKind(texts.get("backups.files"), List.of("*.zip", "*.db"));
        dialogs.chooseFile(FileQuestion.of(texts.get("backups.open"), kinds))
                .ifPresent(file -> {
                    list.getSelectionModel().clearSelection();
                    lookInto(file, String.valueOf(file.getFileName()));
                });
    }

    private void showFolder() {
        browser.show(tasks.folder().backups());
    }

    private void lookInto(Path file, String heading) {
        looked.set(null);
        look.say(texts.get("backups.looking"));
        wanted = file;
        tasks.look(file)
                .onSuccess(seen -> {
                    if (file.equals(wanted)) {
                        look.show(heading, seen);
                        looked.set(file);
                    }
                })
                .onFailure(
                        BackupFailed.class,
                        failure -> {
                            if (file.equals(wanted)) {
                                look.say(texts.say(failure.phrase()));
                            }
                        });
    }

    @FXML
    private void restore() {
        Path file = Objects.requireNonNull(looked.get());
        door.enter(
                new Wish.Restored(file, tasks.folder().root()),
                refused -> said.setText(texts.say(refused)));
    }
}
