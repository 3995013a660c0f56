package app.matinee.ui.library.filter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/// A card that opens below a control and closes with Escape or a click beside it.
final class Pop {

    private final Popup popup = new Popup();

    void show(Region content, Node under) {
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("pop-card", "filter-pop");
        card.getStylesheets().add(Pop.class.getResource("filter.css").toExternalForm());
        // Before what is in the card: a list keeps Escape to itself.
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 4);
        popup.setOnHidden(_ -> under.requestFocus());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    void hide() {
        popup.hide();
    }
}
