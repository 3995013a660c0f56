package app.matinee.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Five stars one can rate with, in halves. Mouse: point and click. Keys: 1 to 5 give whole stars, left
/// and right half a star less or more, 0, Delete and Backspace take the rating away.
public final class StarRating extends StackPane {

    private static final int STEP = 10;

    private final ObjectProperty<@Nullable Integer> value =
            new SimpleObjectProperty<>(this, "value", null);
    private final Stars stars;
    private final Function<@Nullable Integer, String> says;

    /// @param size the side of one star in pixels
    /// @param says the words of a rating for a screen reader, null meaning not rated
    public StarRating(double size, Function<@Nullable Integer, String> says) {
        this.says = says;
        this.stars = new Stars(size, true);
        getChildren().add(stars);
        getStyleClass().add("star-rating");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        value.subscribe(_ -> shown());
        setOnMouseMoved(e -> stars.showHalves(halvesAt(e)));
        setOnMouseExited(_ -> stars.showHalves(Stars.halves(value.get())));
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The rating, 10 to 100 when set here, any of 1 to 100 when set from outside; null is not rated.
    public ObjectProperty<@Nullable Integer> valueProperty() {
        return value;
    }

    public @Nullable Integer getValue() {
        return value.get();
    }

    public void setValue(@Nullable Integer rating) {
        value.set(rating);
    }

    private void shown() {
        stars.showHalves(Stars.halves(value.get()));
        setAccessibleText(says.apply(value.get()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private int halvesAt(MouseEvent event) {
        return stars.halvesAt(stars.sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            value.set(halvesAt(event) * STEP);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int halves = Stars.halves(value.get());
        switch (event.getCode()) {
            case LEFT, MINUS, SUBTRACT -> rate(halves - 1);
            case RIGHT, PLUS, ADD -> rate(halves + 1);
            case DIGIT1, NUMPAD1 -> rate(2);
            case DIGIT2, NUMPAD2 -> rate(4);
            case DIGIT3, NUMPAD3 -> rate(6);
            case DIGIT4, NUMPAD4 -> rate(8);
            case DIGIT5, NUMPAD5 -> rate(10);
            case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> rate(0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void rate(int halves) {
        value.set(halves <= 0 ? null : (Integer) (Math.min(halves, 10) * STEP));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) (value.get() == null ? 0 : value.get());
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 100.0;
            case VALUE_STRING -> says.apply(value.get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
