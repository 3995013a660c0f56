package app.matinee.ui.desk.pieces;

import app.matinee.model.WritingKind;
import app.matinee.model.WritingState;
import app.matinee.model.WritingSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.PieceWords;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a piece: open it, move it, plan it, delete it.
public final class PieceMenu {

    private final PiecesViewModel model;
    private final PieceActs acts;
    private final Texts texts;

    public PieceMenu(PiecesViewModel model, PieceActs acts, Texts texts) {
        this.model = model;
        this.acts = acts;
        this.texts = texts;
    }

    public ContextMenu of(WritingSummary piece) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("desk.menu.open", Icon.PENCIL, () -> acts.open(piece)));
        Long film = piece.filmId();
        if (film != null) {
            menu.getItems().add(item("desk.menu.film", Icon.FILM, () -> acts.openFilm(film)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (WritingState state : WritingState.values()) {
            MenuItem to =
                    new MenuItem(
                            texts.get(
                                    "desk.menu.moveTo",
                                    texts.get("writing.stateInLine." + state.code())),
                            icon(PieceWords.icon(state)));
            to.setDisable(state == piece.state());
            to.setOnAction(_ -> model.move(piece, state));
            menu.getItems().add(to);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("desk.menu.plan", Icon.DATE, () -> acts.plan(piece)),
                        kinds(piece),
                        new SeparatorMenuItem(),
                        item("desk.menu.delete", Icon.DELETE, () -> model.delete(piece)));
        return menu;
    }

    private Menu kinds(WritingSummary piece) {
        Menu kinds = new Menu(texts.get("desk.menu.kind"), icon(Icon.TAG));
        for (WritingKind kind : WritingKind.values()) {
            MenuItem item = new MenuItem(texts.get("writing.kind." + kind.code()));
            item.setDisable(kind == piece.kind());
            item.setOnAction(_ -> model.kind(piece, kind));
            kinds.getItems().add(item);
        }
        return kinds;
    }

    private MenuItem item(String key, Icon icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key), icon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Node icon(Icon icon) {
        return icon.node(Icon.SMALL);
    }
}
