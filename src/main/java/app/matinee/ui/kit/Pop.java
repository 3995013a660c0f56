package app.matinee.ui.kit;

import java.net.URL;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A card that opens below a control and closes with Escape or a click beside it.
public final class Pop {

    private final Popup popup = new Popup();
    private final String styleClass;
    private final String stylesheet;
    private Runnable closed = () -> {};

    /// @param styleClass what the sheet knows the card by
    /// @param stylesheet of the screen, which a popup does not inherit
    public Pop(String styleClass, @Nullable URL stylesheet) {
        this.styleClass = styleClass;
        this.stylesheet = Objects.requireNonNull(stylesheet).toExternalForm();
    }

    /// Says what shall follow each time the card has closed, however it was.
    public Pop onClosed(Runnable action) {
        closed = action;
        return this;
    }

    public void show(Region content, Node under) {
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("pop-card", styleClass);
        card.getStylesheets().add(stylesheet);
        // Before what is in the card: a list keeps Escape to itself.
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 4);
        popup.setOnHidden(_ -> {
            under.requestFocus();
            closed.run();
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    public void hide() {
        popup.hide();
    }
}
