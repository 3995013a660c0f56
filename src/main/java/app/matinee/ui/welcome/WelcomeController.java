package app.matinee.ui.welcome;

import app.matinee.backup.Backups.Good;
import app.matinee.model.JournalFolder;
import app.matinee.settings.Folders;
import app.matinee.text.Phrase;
import app.matinee.text.Say;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Choice;
import app.matinee.ui.kit.Dialogs;
import app.matinee.ui.kit.FileKind;
import app.matinee.ui.kit.FileQuestion;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.JournalDoor;
import app.matinee.ui.kit.JournalDoor.Wish;
import app.matinee.ui.kit.KeyCap;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.kit.poster.PosterPainter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first page. 1, 2 and 3 choose a way in, Enter takes it; what stands in the way is said in
/// place.
public final class WelcomeController {

    private static final double SIGN_SIZE = 24;

    private final JournalDoor door;
    private final Dialogs dialogs;
    private final Folders folders;
    private final PosterPainter posters;
    private final LiveSettings settings;
    private final Texts texts;
    private Path folder;

    @FXML private StackPane root;
    @FXML private StackPane sign;
    @FXML private WayCard starter;
    @FXML private WayCard empty;
    @FXML private WayCard existing;
    @FXML private Label refusal;
    @FXML private Label warning;
    @FXML private Pane rescue;
    @FXML private Label rescueWords;
    @FXML private Button rescueButton;
    @FXML private Label folderName;
    @FXML private StackPane folderIcon;
    @FXML private KeyCap enterKey;
    @FXML private Button open;
    @FXML private VBox recent;

    public WelcomeController(
            JournalDoor door,
            Dialogs dialogs,
            Folders folders,
            PosterPainter posters,
            LiveSettings settings,
            Texts texts) {
        this.door = door;
        this.dialogs = dialogs;
        this.folders = folders;
        this.posters = posters;
        this.settings = settings;
        this.texts = texts;
        this.folder = folders.firstJournal();
    }

    @FXML
    private void initialize() {
        sign.getChildren().add(Marks.wordmark(SIGN_SIZE, texts.get("app.name")));
        folderIcon.getChildren().add(Icon.OWNED.node(Icon.SMALL));
        starter.fill(Icon.LIBRARY, "1");
        empty.fill(Icon.FILE, "2");
        existing.fill(Icon.OWNED, "3");
        for (WayCard card : ways()) {
            card.setOnMouseClicked(_ -> choose(card));
            card.focusedProperty().subscribe(focused -> chooseIf(focused, card));
        }
        choose(starter);
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        rescue.managedProperty().bind(rescue.visibleProperty());
        rescueButton.managedProperty().bind(rescueButton.visibleProperty());
        warning.managedProperty().bind(warning.visibleProperty());
        open.setDefaultButton(true);
        root.getChildren().addFirst(new PosterCollage(posters));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        showFolder();
        List<Path> known = settings.get().journals().recent();
        new RecentList(folders, texts).fill(recent, known, this::openAgain);
    }

    private void openAgain(Path journal) {
        refusal.setText("");
        enter(new Wish.Existing(journal));
    }

    /// Begins anew.
    ///
    /// @param wanted where the journal shall lie; null for the usual place
    /// @param refused why the journal that was to be opened was not; null for none
    public void begin(@Nullable Path wanted, @Nullable Phrase refused) {
        if (wanted != null) {
            folder = wanted;
            showFolder();
        }
        if (refused != null) {
            refuse(refused);
        }
        open.requestFocus();
    }

    /// Offers the newest good snapshot of the damaged journal that was to be opened.
    ///
    /// @param found empty where there is none
    public void offer(Optional<Good> found) {
        rescue.setVisible(true);
        rescueButton.setVisible(found.isPresent());
        rescueWords.setText(
                found.map(this::words).orElseGet(() -> texts.get("welcome.rescue.none")));
        found.ifPresent(good -> {
            // One main way a page, and Enter takes it.
            open.getStyleClass().remove("accent");
            open.setDefaultButton(false);
            enterKey.setVisible(false);
            rescueButton.setDefaultButton(true);
            rescueButton.setOnAction(_ -> enter(new Wish.Restored(good.snapshot().file(), folder)));
            rescueButton.requestFocus();
        });
    }

    private String words(Good good) {
        ZonedDateTime taken = good.snapshot().taken().atZone(ZoneId.systemDefault());
        Say say = new Say(texts);
        return texts.get(
                "welcome.rescue.words",
                say.day(taken.toLocalDate()),
                say.clock(taken.toLocalTime()),
                good.contents().films());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> choose(event, 0);
            case DIGIT2, NUMPAD2 -> choose(event, 1);
            case DIGIT3, NUMPAD3 -> choose(event, 2);
            case UP -> choose(event, chosen() - 1);
            case DOWN -> choose(event, chosen() + 1);
            default -> {}
        }
    }

    private void choose(KeyEvent event, int way) {
        event.consume();
        ways().get(Math.clamp(way, 0, 2)).requestFocus();
    }

    private void chooseIf(boolean focused, WayCard card) {
        if (focused) {
            choose(card);
        }
    }

    private void choose(WayCard chosen) {
        ways().forEach(card -> card.setSelected(card == chosen));
    }

    private int chosen() {
        return IntStream.range(0, 3).filter(i -> ways().get(i).isSelected()).findFirst().orElse(0);
    }

    private List<WayCard> ways() {
        return List.of(starter, empty, existing);
    }

    @FXML
    private void open() {
        refusal.setText("");
        switch (chosen()) {
            case 0 -> enter(new Wish.Starter(folder));
            case 1 -> enter(new Wish.Empty(folder));
            default -> askForExisting();
        }
    }

    private void askForExisting() {
        dialogs.ask(
                texts.get("welcome.existing.title"),
                texts.get("welcome.existing.which"),
                List.of(
                        Choice.other(texts.get("welcome.existing.archive"), this::openArchive),
                        Choice.main(texts.get("welcome.existing.folder"), this::openFolder)));
    }

    private void openFolder() {
        dialogs.chooseFolder(
                        FileQuestion.of(texts.get("welcome.existing.folder"))
                                .in(folder.getParent()))
                .ifPresent(chosen -> enter(new Wish.Existing(chosen)));
    }

    private void openArchive() {
        FileKind zip = new FileKind(texts.get("welcome.archives"), List.of("*.zip"));
        dialogs.chooseFile(FileQuestion.of(texts.get("welcome.existing.archive"), zip))
                .ifPresent(file -> enter(new Wish.Archived(file, folder)));
    }

    @FXML
    private void chooseFolder() {
        dialogs.chooseFolder(
                        FileQuestion.of(texts.get("welcome.folder.choose")).in(folder.getParent()))
                .ifPresent(chosen -> {
                    folder = chosen;
                    refusal.setText("");
                    showFolder();
                });
    }

    private void enter(Wish wish) {
        door.enter(wish, this::refuse);
    }

    private void refuse(Phrase phrase) {
        refusal.setText(texts.say(phrase));
    }

    private void showFolder() {
        folderName.setText(folders.shown(folder));
        warning.setVisible(new JournalFolder(folder).looksSynchronised());
    }
}
