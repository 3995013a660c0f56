package app.matinee.ui.film.journal;

import app.matinee.model.Writing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.writing.PieceWords;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One piece in the list: the icon of its state, its name, its kind and state in words.
final class PieceRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    PieceRow(Writing piece, boolean chosen, Texts texts) {
        getStyleClass().addAll("row", "piece-row");
        pseudoClassStateChanged(SELECTED, chosen);
        setFocusTraversable(true);
        Label name = new Label(PieceWords.name(piece, texts));
        name.getStyleClass().add("piece-name");
        Label kind =
                new Label(
                        texts.get(
                                "writing.kindAndState",
                                texts.get("writing.kind." + piece.kind().code()),
                                texts.get("writing.stateInLine." + piece.state().code())));
        kind.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node icon = PieceWords.icon(piece.state()).node(Icon.TINY);
        getChildren().addAll(icon, words);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name.getText() + ", " + kind.getText());
        Tooltip.install(this, new Tooltip(texts.get("journal.piece.keys")));
    }
}
