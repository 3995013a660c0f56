package app.matinee.ui.seasons.explorer;

import app.matinee.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Asks for a name below a control: Enter takes it, Escape leaves all as it was.
final class NamePop {

    private final Popup popup = new Popup();
    private final TextField field = new TextField();

    NamePop(Texts texts, String before, Consumer<String> take) {
        field.setText(before);
        field.setPromptText(texts.get("seasons.saved.name"));
        field.setAccessibleText(texts.get("seasons.saved.name"));
        Label hint = new Label(texts.get("seasons.saved.keys"));
        hint.getStyleClass().addAll("caption", "hint");
        VBox box = new VBox(field, hint);
        box.getStyleClass().addAll("pop-card", "choice-pop");
        box.getStylesheets()
                .add(
                        NamePop.class
                                .getResource("/app/matinee/ui/seasons/seasons.css")
                                .toExternalForm());
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        popup.hide();
                        take.accept(field.getText());
                        event.consume();
                    }
                });
    }

    void show(Node under) {
        popup.setOnHidden(_ -> under.requestFocus());
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        popup.show(under, at.getMinX(), at.getMaxY() + 6);
        field.requestFocus();
        field.selectAll();
    }
}
