package app.matinee.ui.seasons.part;

import app.matinee.model.AwardedFilm;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.mirror.FilmVerbs;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// What can be done to a film wherever it stands in the place: open its page, put it on the
/// watchlist, take it into the library. Each is one step that undo takes back.
public final class FilmActs {

    private final FilmVerbs verbs;
    private final FilmDoor door;
    private final Texts texts;

    public FilmActs(Parts parts) {
        this.verbs = new FilmVerbs(parts.mirror());
        this.door = parts.door();
        this.texts = parts.texts();
    }

    /// Makes a node stand for a film: a click and Enter open it, W puts it on the watchlist, L
    /// takes it into the library, the context menu has all three.
    public void on(Node node, AwardedFilm film) {
        node.setFocusTraversable(true);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                door.open(film.id());
            }
        });
        node.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            actions(film).forEach(action -> menu.getItems().add(action.menuItem()));
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, film));
    }

    /// What can be done to the film as it now stands.
    public List<ActionItem> actions(AwardedFilm film) {
        boolean listed = film.flags().onWatchlist();
        ActionItem open =
                ActionItem.of(texts, "seasons.act.open", () -> door.open(film.id()))
                        .withIcon(Icon.FILM::node)
                        .withKeys("Enter");
        ActionItem watch =
                ActionItem.of(
                                texts,
                                listed ? "seasons.act.unwatch" : "seasons.act.watch",
                                () -> watch(film))
                        .withIcon(Icon.WATCHLIST::node)
                        .withKeys("W");
        ActionItem add =
                ActionItem.of(texts, "seasons.act.library", () -> catalogue(film))
                        .withIcon(Icon.LIBRARY::node)
                        .withKeys("L");
        return film.flags().catalogued() ? List.of(open, watch) : List.of(open, watch, add);
    }

    /// Puts a film on the watchlist, or takes it off again.
    public void watch(AwardedFilm film) {
        verbs.watch(Set.of(film.id()), !film.flags().onWatchlist());
    }

    /// Takes a film that is known through awards only into the library.
    public void catalogue(AwardedFilm film) {
        if (!film.flags().catalogued()) {
            verbs.catalogue(Set.of(film.id()), true);
        }
    }

    private void pressed(KeyEvent event, AwardedFilm film) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> door.open(film.id());
            case W -> watch(film);
            case L -> catalogue(film);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
