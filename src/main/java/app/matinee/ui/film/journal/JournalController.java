package app.matinee.ui.film.journal;

import app.matinee.model.WritingKind;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Debounce;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.writing.WritingController;
import app.matinee.ui.mirror.FilmRequest;
import app.matinee.ui.mirror.FilmRequests;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The journal tab: puts viewings, pieces, revisions and the open piece where the width lets them.
public final class JournalController {

    private final PieceViewModel piece;
    private final LiveSettings settings;
    private final Texts texts;
    private final List<Runnable> waiting = new ArrayList<>();

    @FXML private StackPane page;
    @FXML private Parent viewings;
    @FXML private ViewingsController viewingsController;
    @FXML private Parent pieces;
    @FXML private Parent revisions;
    @FXML private Parent writing;
    @FXML private WritingController writingController;

    public JournalController(PieceViewModel piece, LiveSettings settings, Texts texts) {
        this.piece = piece;
        this.settings = settings;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        JournalLayout layout = new JournalLayout(page, viewings, pieces, revisions, writing);
        // Not at once: the width changes in the midst of a layout, when nothing may move about.
        Debounce arranging = new Debounce(Duration.ONE, () -> arrange(layout));
        page.widthProperty().subscribe(_ -> arranging.call());
        settings.property().subscribe(_ -> arranging.call());
        piece.open().focusProperty().subscribe(_ -> arranging.call());
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(layout::follow);
        writingController.whenEmpty(emptyState());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FilmRequests requests = piece.open().mirror().requests();
        requests.answer(FilmRequest.LOG_VIEWING, () -> onceInView(viewingsController::log));
        requests.answer(FilmRequest.WRITE, () -> onceInView(piece::write));
        page.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        piece.open().saveNow();
                    }
                });
    }

    private void arrange(JournalLayout layout) {
        double width = page.getWidth() * 100 / settings.get().textScale();
        if (width > 0) {
            JournalLayout.Shape shape =
                    JournalLayout.Shape.of(width, piece.open().focusProperty().get());
            layout.arrange(shape);
            writingController.roomFor(shape.editorAndPreview());
            if (!waiting.isEmpty()) {
                // A field takes the focus only once its style has made it.
                page.applyCss();
                page.layout();
            }
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        }
    }

    /// A tab that was just loaded has no place in the window yet, and nothing in it takes the
    /// focus.
    private void onceInView(Runnable action) {
        if (viewings.getScene() == null && writing.getScene() == null) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    private void pressed(KeyEvent event) {
        boolean focus = piece.open().focusProperty().get();
        boolean leave = event.getCode() == KeyCode.ESCAPE && focus;
        boolean begin = event.getCode() == KeyCode.F11 && piece.open().openProperty().get() != null;
        if (leave || begin) {
            piece.open().focusProperty().set(!focus);
            piece.open().call();
            event.consume();
        }
    }

    private EmptyState emptyState() {
        Button review = new Button(texts.get("journal.nothing.review"), Icon.PENCIL.node());
        review.setOnAction(_ -> piece.begin(WritingKind.REVIEW));
        Button note = new Button(texts.get("journal.nothing.note"));
        note.setOnAction(_ -> piece.begin(WritingKind.NOTE));
        return new EmptyState(texts.get("journal.nothing"), texts.get("journal.nothing.words"))
                .action(review)
                .action(note);
    }
}
