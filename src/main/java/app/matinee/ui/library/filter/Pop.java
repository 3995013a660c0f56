package app.matinee.ui.library.filter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
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
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 4);
        popup.setOnHidden(_ -> under.requestFocus());
    }

    void hide() {
        popup.hide();
    }
}
