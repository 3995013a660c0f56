package app.matinee.ui.lists;

import app.matinee.text.Texts;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// Asks for a place of the list, counted from 1; Enter takes it, Escape or a click elsewhere does
/// nothing.
final class PlacePop {

    private final Texts texts;
    private final Popup popup = new Popup();

    PlacePop(Texts texts) {
        this.texts = texts;
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// @param places how many there are
    /// @param taken gets the place; one beyond the end is the end
    void show(Node over, int places, IntConsumer taken) {
        TextField field = new TextField();
        field.setId("listPlace");
        String words = texts.get("lists.place.of", places);
        field.setAccessibleText(words);
        field.setPromptText("1–" + places);
        field.setOnAction(_ -> {
            popup.hide();
            number(field.getText()).ifPresent(place -> taken.accept(Math.clamp(place, 1, places)));
        });
        Label label = new Label(words);
        HBox card = new HBox(label, field);
        card.getStyleClass().addAll("pop-card", "place-pop");
        card.getStylesheets().add(PlacePop.class.getResource("lists.css").toExternalForm());
        popup.getContent().setAll(card);
        Bounds at = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, at.getMinX() + 24, at.getMinY() + 24);
        field.requestFocus();
    }

    private static OptionalInt number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(digits))
                : OptionalInt.empty();
    }
}
