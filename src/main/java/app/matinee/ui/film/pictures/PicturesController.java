package app.matinee.ui.film.pictures;

import app.matinee.library.FilmDossier;
import app.matinee.library.TakenPictures;
import app.matinee.model.Placement;
import app.matinee.text.Texts;
import app.matinee.ui.kit.EmptyState;
import app.matinee.ui.kit.PictureImages;
import app.matinee.ui.kit.RunningJob;
import app.matinee.ui.kit.ScrollTo;
import app.matinee.ui.kit.ShownKeys;
import app.matinee.ui.kit.Unsaved;
import app.matinee.ui.mirror.Mirror;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tab of a film's pictures.
public final class PicturesController {

    private static final KeyCombination OPEN =
            new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final long NONE = -1;

    private final Mirror mirror;
    private final PictureWork work;
    private final Texts texts;
    private final Unsaved unsaved;
    private final Gallery gallery;
    private final PictureViewer viewer;
    private final EmptyState empty;
    private final AddingLine adding;

    // Held here: the filtered list itself holds on to its source only weakly.
    private final ObservableList<RunningJob> jobs;

    @FXML private StackPane root;
    @FXML private ScrollPane scroll;
    @FXML private VBox content;
    @FXML private Label count;
    @FXML private Label withoutAlt;
    @FXML private VBox refused;
    private long film = NONE;

    public PicturesController(
            Mirror mirror,
            PictureWork work,
            PictureWords words,
            PictureImages images,
            Unsaved unsaved) {
        this.mirror = mirror;
        this.work = work;
        this.texts = words.texts();
        this.unsaved = unsaved;
        this.jobs = work.files().adding();
        this.adding = new AddingLine(texts);
        this.gallery =
                new Gallery(images, words, work, new PictureActions(texts, work, this::view));
        this.viewer = new PictureViewer(images, words, work, this::backTo);
        this.empty =
                new EmptyState(texts.get("pictures.empty"), texts.get("pictures.emptyText"))
                        .withoutSlots()
                        .hint("Ctrl O", texts.get("pictures.openHint"))
                        .hint("Ctrl V", texts.get("pictures.pasteHint"));
    }

    @FXML
    private void initialize() {
        content.getChildren().addAll(adding, gallery, empty);
        root.getChildren().add(viewer);
        scroll.visibleProperty().bind(viewer.visibleProperty().not());
        adding.jobProperty().bind(Bindings.valueAt(jobs, 0));
        refused.managedProperty().bind(Bindings.isNotEmpty(refused.getChildren()));
        ShownKeys.listen(root, this::pressed);
        unsaved.add(viewer::keep);
        mirror.openFilm().dossierProperty().subscribe(this::show);
    }

    private void show(@Nullable FilmDossier dossier) {
        long now = dossier == null ? NONE : dossier.film().id();
        if (now != film) {
            viewer.close(false);
            refused.getChildren().clear();
            scroll.setVvalue(0);
            film = now;
        }
        int focused = gallery.focused();
        List<Placement> pictures = dossier == null ? List.of() : dossier.pictures();
        gallery.show(pictures);
        viewer.refresh(gallery.pictures());
        empty.setVisible(pictures.isEmpty());
        empty.setManaged(pictures.isEmpty());
        long silent = pictures.stream().filter(p -> p.alt().isBlank()).count();
        count.setText(texts.get("pictures.count", pictures.size()));
        withoutAlt.setText(texts.get("pictures.withoutAlt", silent));
        withoutAlt.setVisible(silent > 0);
        withoutAlt.setManaged(silent > 0);
        if (focused >= 0 && gallery.focused() < 0) {
            gallery.focus(focused);
        }
    }

    private void view(Placement placement) {
        viewer.open(gallery.pictures(), placement.id());
    }

    private void backTo(long id) {
        gallery.card(id)
                .ifPresent(card -> {
                    card.requestFocus();
                    ScrollTo.show(scroll, card);
                });
    }

    @FXML
    private void choose() {
        take(work.files().choose());
    }

    private void take(List<Path> files) {
        long target = film;
        if (!files.isEmpty() && target != NONE) {
            refused.getChildren().clear();
            work.files().take(files, taken -> taken(target, taken));
        }
    }

    private void paste() {
        long target = film;
        refused.getChildren().clear();
        if (target != NONE && !work.files().takePasted(taken -> taken(target, taken))) {
            tell(texts.get("pictures.nothingPasted"));
        }
    }

    private void taken(long target, TakenPictures taken) {
        taken.refused().forEach(reason -> tell(texts.say(reason)));
        work.place(target, taken);
    }

    private void tell(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("rust");
        label.setWrapText(true);
        refused.getChildren().add(label);
        scroll.setVvalue(0);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (OPEN.match(event)) {
            choose();
            event.consume();
        } else if (PASTE.match(event) && !typing) {
            paste();
            event.consume();
        }
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    @FXML
    private void dropped(DragEvent event) {
        take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
