package app.matinee.ui.film;

import app.matinee.library.FilmDossier;
import app.matinee.ui.kit.PosterView;
import app.matinee.ui.mirror.FilmVerbs;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// What the mouse does with the heading's poster: its menu, and a picture dropped on it.
final class PosterHand {

    private final PosterArt poster;
    private final HeadingMenu menu;
    private final FilmVerbs verbs;
    private final Supplier<Optional<FilmDossier>> shown;
    private final ContextMenu popup = new ContextMenu();

    PosterHand(
            PosterArt poster,
            HeadingMenu menu,
            FilmVerbs verbs,
            Supplier<Optional<FilmDossier>> shown) {
        this.poster = poster;
        this.menu = menu;
        this.verbs = verbs;
        this.shown = shown;
    }

    void attach() {
        for (PosterView view : List.of(poster.large(), poster.small())) {
            view.setOnContextMenuRequested(event -> open(view, event));
            view.setOnDragOver(PosterHand::over);
            view.setOnDragDropped(this::dropped);
        }
    }

    private void open(PosterView view, ContextMenuEvent event) {
        shown.get()
                .ifPresent(dossier -> {
                    popup.getItems().setAll(menu.poster(dossier));
                    popup.show(view, event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        Optional<File> file = event.getDragboard().getFiles().stream().findFirst();
        Optional<FilmDossier> dossier = shown.get();
        if (file.isPresent() && dossier.isPresent()) {
            verbs.poster(dossier.get().film().id(), file.get().toPath());
        }
        event.setDropCompleted(file.isPresent());
        event.consume();
    }
}
