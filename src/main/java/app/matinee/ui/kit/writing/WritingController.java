package app.matinee.ui.kit.writing;

import app.matinee.job.Jobs;
import app.matinee.model.Writing;
import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.SegmentedControl;
import app.matinee.ui.kit.editor.MarkdownEditor;
import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The workbench: the title of the open piece and its state, the editor, beside it what the readers
/// will see, and what the journal can say.
public final class WritingController {

    private static final int BELOW_HEAD = 1;

    private final OpenPiece piece;
    private final Jobs jobs;
    private final Texts texts;
    private final MarkdownEditor editor;
    private final PreviewPane preview;
    private final PublishedLine published;
    private final FactsHand facts;
    private final WritingParts parts;
    private @Nullable WritingPanes panes;
    private boolean filling;

    @FXML private StackPane page;
    @FXML private VBox desk;
    @FXML private HBox head;
    @FXML private TextField title;
    @FXML private SegmentedControl<WritingState> state;
    @FXML private HBox tools;
    @FXML private ToggleButton inserting;
    @FXML private ToggleButton previewing;
    @FXML private MenuButton more;
    @FXML private HBox both;
    @FXML private StackPane editorPlace;
    @FXML private ScrollPane previewScroll;
    @FXML private HBox foot;
    @FXML private Label length;
    @FXML private HBox hints;
    @FXML private Label focusWord;
    @FXML private StackPane nothing;

    public WritingController(WritingParts parts) {
        this.parts = parts;
        this.piece = parts.piece();
        this.jobs = parts.jobs();
        this.texts = parts.texts();
        this.editor = new MarkdownEditor(texts, texts.get("writing.text.prompt"), parts.proof());
        this.preview = parts.preview();
        this.published = parts.published();
        this.facts = new FactsHand(piece, parts.facts(), editor, texts);
    }

    @FXML
    private void initialize() {
        new WritingTools(texts, piece, editor)
                .fill(tools, more, () -> parts.pictures().choose(editor));
        desk.getChildren().add(BELOW_HEAD, published);
        inserting.setGraphic(Icon.AWARDS.node(Icon.SMALL));
        inserting.setOnAction(_ -> toggleFacts());
        both.getChildren().add(facts.drawer());
        foot.getChildren().add(1, parts.languages());
        parts.languages().setMinWidth(Region.USE_PREF_SIZE);
        hints.managedProperty().bind(hints.visibleProperty());
        foot.widthProperty().subscribe(_ -> showHints());
        length.widthProperty().subscribe(_ -> showHints());
        previewing.setGraphic(Icon.PANEL.node(Icon.SMALL));
        for (WritingState each : WritingState.values()) {
            state.add(each, texts.get("writing.state." + each.code()), PieceWords.icon(each));
        }
        state.valueProperty().subscribe(this::choose);
        editorPlace.getChildren().add(editor);
        panes = new WritingPanes(both, editorPlace, previewScroll, previewing);
        panes.start(piece, preview);
        title.textProperty().subscribe((_, _) -> type());
        title.setOnAction(_ -> editor.write());
        editor.onTyped(this::type);
        editor.onPicture(() -> parts.pictures().paste(editor));
        editorPlace.addEventFilter(DragEvent.DRAG_OVER, this::over);
        editorPlace.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        new FocusLayer(piece, editor, editorPlace, parts.dialogs(), texts);
        new LivePreview(piece, jobs, texts, editor, preview, length).start(previewScroll);
        piece.openProperty().subscribe(this::show);
        piece.loadsProperty().subscribe(_ -> load(false));
        piece.reloadsProperty().subscribe(() -> load(true));
        piece.callsProperty().subscribe(this::write);
        piece.focusProperty()
                .map(on -> texts.get(on ? "writing.key.unfocus" : "writing.key.focus"))
                .subscribe(focusWord::setText);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The keys are told where they leave the words room.
    private void showHints() {
        double words = length.prefWidth(-1) + parts.languages().prefWidth(-1);
        double gaps = foot.getSpacing() * foot.getChildren().size();
        hints.setVisible(
                words + hints.prefWidth(-1) + gaps + 2 * foot.getInsets().getLeft()
                        < foot.getWidth());
    }

    /// Says whether editor and preview stand side by side or one at a time.
    public void roomFor(boolean editorAndPreview) {
        if (panes != null) {
            panes.roomFor(editorAndPreview);
        }
        head.getStyleClass().removeAll("narrow");
        if (!editorAndPreview) {
            head.getStyleClass().add("narrow");
        }
    }

    /// What stands here while no piece is open.
    public void whenEmpty(Node shown) {
        nothing.getChildren().setAll(shown);
    }

    private void show(@Nullable Writing open) {
        desk.setVisible(open != null);
        nothing.setVisible(open == null);
        if (open != null) {
            filling = true;
            state.setValue(open.state());
            filling = false;
        }
    }

    private void load(boolean again) {
        Typed typed = piece.typed();
        filling = true;
        if (!title.getText().equals(typed.title())) {
            title.setText(typed.title());
        }
        if (again) {
            editor.reload(typed.text());
        } else {
            editor.load(typed.text());
        }
        filling = false;
    }

    private void type() {
        if (!filling) {
            piece.type(title.getText(), editor.text());
        }
    }

    private void choose(@Nullable WritingState chosen) {
        if (!filling && chosen != null) {
            piece.state(chosen);
        }
    }

    private void write() {
        Writing open = piece.openProperty().get();
        if (open == null) {
            return;
        }
        boolean untitled = title.getText().isEmpty() && editor.text().isEmpty();
        if (untitled && open.kind() != WritingKind.NOTE) {
            title.requestFocus();
        } else {
            editor.write();
        }
    }

    private void pressed(KeyEvent event) {
        WritingState now = state.getValue();
        if (event.getCode() == KeyCode.J && event.isShortcutDown() && now != null) {
            toggleFacts();
            event.consume();
        } else if (FocusLayer.leads(event) && now != null) {
            piece.focusProperty().set(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()
                && event.isShiftDown()
                && now != null) {
            state.setValue(now.previous());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && now != null) {
            state.setValue(now.next());
            event.consume();
        }
    }

    private void toggleFacts() {
        facts.toggle();
        inserting.setSelected(facts.isOpen());
        if (panes != null) {
            panes.drawer(facts.isOpen());
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            parts.pictures().take(files.stream().map(File::toPath).toList(), editor);
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
