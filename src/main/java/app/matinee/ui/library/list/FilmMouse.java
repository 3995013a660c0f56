package app.matinee.ui.library.list;

import app.matinee.model.FilmSummary;
import app.matinee.ui.library.choice.FilmSelection;
import app.matinee.ui.library.choice.LibraryViewModel;
import app.matinee.ui.mirror.FilmVerbs;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// The mouse on a tile or row: a click selects, with Shift or Ctrl more than one, twice opens; the
/// second button shows the film's menu; a picture file dropped becomes the poster.
public final class FilmMouse {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp");

    private final LibraryViewModel model;
    private final FilmSelection selection;
    private final FilmVerbs verbs;
    private final FilmDoor door;
    private final FilmMenu menu;

    public FilmMouse(LibraryViewModel model, FilmVerbs verbs, FilmDoor door, FilmMenu menu) {
        this.model = model;
        this.selection = model.selection();
        this.verbs = verbs;
        this.door = door;
        this.menu = menu;
    }

    /// Gives a node that shows a film the mouse.
    ///
    /// @param index the place of the film it shows now, below 0 for none
    public void install(Node node, IntSupplier index) {
        node.setOnMousePressed(event -> pressed(event, index.getAsInt()));
        node.setOnMouseClicked(event -> clicked(event, index.getAsInt()));
        node.setOnContextMenuRequested(event -> {
            if (isFilm(index.getAsInt())) {
                menu.show(node, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        node.setOnDragOver(event -> over(event, index.getAsInt()));
        node.setOnDragEntered(
                event -> node.pseudoClassStateChanged(DROP, picture(event).isPresent()));
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> dropped(event, index.getAsInt()));
    }

    private boolean isFilm(int index) {
        return index >= 0 && index < model.shown().size();
    }

    private void pressed(MouseEvent event, int index) {
        if (!isFilm(index)) {
            return;
        }
        FilmSummary film = model.shown().get(index);
        if (event.getButton() == MouseButton.SECONDARY && selection.contains(film)) {
            return;
        }
        if (event.isShiftDown()) {
            selection.extendTo(index);
        } else if (event.isShortcutDown()) {
            selection.toggle(index);
        } else {
            selection.select(index);
        }
    }

    private void clicked(MouseEvent event, int index) {
        if (isFilm(index)
                && event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2) {
            door.open(true);
        }
    }

    private void over(DragEvent event, int index) {
        if (isFilm(index) && picture(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event, int index) {
        Optional<File> file = picture(event);
        if (isFilm(index) && file.isPresent()) {
            verbs.poster(model.shown().get(index).id(), file.get().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /// Asks first whether there are files at all: a dragboard may still give those of an earlier
    /// drag.
    private static Optional<File> picture(DragEvent event) {
        if (!event.getDragboard().hasFiles()) {
            return Optional.empty();
        }
        return event.getDragboard().getFiles().stream()
                .filter(file -> PICTURES.stream().anyMatch(lower(file)::endsWith))
                .findFirst();
    }

    private static String lower(File file) {
        return file.getName().toLowerCase(Locale.ROOT);
    }
}
