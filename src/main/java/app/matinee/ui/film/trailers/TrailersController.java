package app.matinee.ui.film.trailers;

import app.matinee.library.FilmDossier;
import app.matinee.library.WebAddress;
import app.matinee.model.Link;
import app.matinee.text.Texts;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.ScrollTo;
import app.matinee.ui.kit.ShownKeys;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.mirror.Mirror;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tab of a film's links.
public final class TrailersController {

    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final long NONE = -1;

    private final Mirror mirror;
    private final LinkWork work;
    private final LinkWords words;
    private final Texts texts;
    private final Unsaved unsaved;

    @FXML private ScrollPane root;
    @FXML private VBox content;
    @FXML private TextField address;
    @FXML private Label message;

    private final LinkColumns columns;
    private final EmptyState empty;
    private long film = NONE;
    private long fresh = NONE;

    public TrailersController(
            Mirror mirror, LinkWork work, LinkWords words, Texts texts, Unsaved unsaved) {
        this.mirror = mirror;
        this.work = work;
        this.words = words;
        this.texts = texts;
        this.unsaved = unsaved;
        this.columns = new LinkColumns(words, this::newRow);
        this.empty =
                new EmptyState(texts.get("trailers.empty"), texts.get("trailers.emptyText"))
                        .withoutSlots()
                        .hint("Ctrl V", texts.get("trailers.pasteHint"));
    }

    @FXML
    private void initialize() {
        content.getChildren().addAll(columns, empty);
        message.managedProperty().bind(message.visibleProperty());
        message.visibleProperty().bind(message.textProperty().map(text -> !text.isEmpty()));
        address.textProperty().subscribe(_ -> message.setText(""));
        ShownKeys.listen(root, this::pressed);
        unsaved.add(() -> columns.rows().forEach(LinkRow::keep));
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private LinkRow newRow(Link link) {
        return new LinkRow(link, words, work);
    }

    private void show(@Nullable FilmDossier dossier) {
        List<Link> links = dossier == null ? List.of() : dossier.links();
        long now = dossier == null ? NONE : dossier.film().id();
        if (now != film) {
            film = now;
            fresh = NONE;
            address.clear();
            root.setVvalue(0);
        }
        int focused = focusedRow();
        columns.show(links);
        empty.setVisible(links.isEmpty());
        empty.setManaged(links.isEmpty());
        columns.setVisible(!links.isEmpty());
        columns.setManaged(!links.isEmpty());
        Optional<LinkRow> added = columns.row(fresh);
        added.ifPresent(this::startEditing);
        if (focused >= 0 && focusedRow() < 0 && added.isEmpty()) {
            focusNear(focused);
        }
    }

    private void startEditing(LinkRow row) {
        fresh = NONE;
        row.edit();
        ScrollTo.show(root, row);
    }

    @FXML
    private void addLink() {
        take(address.getText());
    }

    /// Adds an address, or says what is wrong with it and leaves it in the field.
    private void take(String text) {
        Optional<URI> parsed = WebAddress.parse(text);
        if (parsed.isPresent()) {
            address.clear();
            work.add(parsed.get(), id -> fresh = id);
        } else {
            address.setText(text.strip());
            message.setText(texts.say(WebAddress.fault(text)));
            address.requestFocus();
            address.end();
            root.setVvalue(0);
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (PASTE.match(event) && !typing) {
            take(work.pasted());
            event.consume();
        } else if (!event.isAltDown() && !event.isShortcutDown() && focusedRow() >= 0) {
            int step =
                    switch (event.getCode()) {
                        case UP -> -1;
                        case DOWN -> 1;
                        default -> 0;
                    };
            int to = focusedRow() + step;
            if (step != 0 && to >= 0 && to < columns.rows().size()) {
                focusNear(to);
                event.consume();
            }
        }
    }

    private int focusedRow() {
        List<LinkRow> rows = columns.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).line().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focusNear(int index) {
        List<LinkRow> rows = columns.rows();
        if (rows.isEmpty()) {
            address.requestFocus();
        } else {
            LinkRow row = rows.get(Math.min(index, rows.size() - 1));
            row.line().requestFocus();
            ScrollTo.show(root, row);
        }
    }

    @FXML
    private void dragOver(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (!LinkDrag.isLink(board) && (board.hasUrl() || board.hasString())) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            event.consume();
        }
    }

    @FXML
    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        take(board.hasUrl() ? board.getUrl() : board.getString());
        event.setDropCompleted(true);
        event.consume();
    }
}
