package app.matinee.ui.film.pictures;

import app.matinee.model.Placement;
import app.matinee.text.Texts;
import app.matinee.ui.kit.ActionItem;
import app.matinee.ui.kit.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a picture of the gallery answers to: its menu and its keys.
final class PictureActions {

    private final Texts texts;
    private final PictureWork work;
    private final Consumer<Placement> viewer;

    PictureActions(Texts texts, PictureWork work, Consumer<Placement> viewer) {
        this.texts = texts;
        this.work = work;
        this.viewer = viewer;
    }

    void view(Placement placement) {
        viewer.accept(placement);
    }

    // Made when it is asked for: a menu that hangs on a control would claim its keys everywhere.
    ContextMenu menu(PictureCard card) {
        Placement placement = card.placement();
        ContextMenu menu = new ContextMenu();
        for (ActionItem item :
                List.of(
                        item("pictures.view", Icon.PENCIL, "Enter", () -> view(placement)),
                        ActionItem.of(texts, "pictures.lead", () -> work.lead(placement, true))
                                .withIcon(() -> Icon.STAR.node(Icon.SMALL)),
                        ActionItem.of(texts, "pictures.poster", () -> work.useAsPoster(placement))
                                .withIcon(() -> Icon.FILM.node(Icon.SMALL)),
                        ActionItem.of(
                                        texts,
                                        "pictures.saveAs",
                                        () -> work.files().saveAs(placement.picture()))
                                .withIcon(() -> Icon.SAVE.node(Icon.SMALL)),
                        item(
                                "pictures.earlier",
                                Icon.ARROW_LEFT,
                                "Alt+Left",
                                () -> work.move(placement, -1)),
                        item(
                                "pictures.later",
                                Icon.ARROW_RIGHT,
                                "Alt+Right",
                                () -> work.move(placement, 1)),
                        item(
                                "pictures.remove",
                                Icon.DELETE,
                                "Delete",
                                () -> work.remove(placement)))) {
            menu.getItems().add(item.menuItem());
        }
        return menu;
    }

    /// Answers a key pressed on a picture; false when it means nothing here.
    boolean pressed(Placement placement, KeyEvent event) {
        if (event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        if (event.isAltDown()) {
            int step = step(event.getCode());
            if (step != 0) {
                work.move(placement, step);
            }
            return step != 0;
        }
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> view(placement);
            case DELETE -> work.remove(placement);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }

    private ActionItem item(String key, Icon icon, String keys, Runnable handler) {
        return ActionItem.of(texts, key, handler)
                .withIcon(() -> icon.node(Icon.SMALL))
                .withKeys(keys);
    }
}
