package app.matinee.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A field to search in: a magnifier, the words, and the key that leads here while it is empty.
/// Escape empties it.
public final class SearchField extends HBox {

    /// Sizes of the text that magnifier, a word and the key need.
    private static final double ROOM_FOR_BOTH = 11;

    private final TextField field = new TextField();
    private final KeyCap key = new KeyCap();

    public SearchField() {
        getStyleClass().add("search-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(Icon.SEARCH.node(Icon.SMALL), field, key);
        key.visibleProperty()
                .bind(
                        field.textProperty()
                                .isEmpty()
                                .and(key.textProperty().isNotEmpty())
                                .and(
                                        Bindings.createBooleanBinding(
                                                this::roomy,
                                                widthProperty(),
                                                field.fontProperty())));
        key.managedProperty().bind(key.visibleProperty());
        field.accessibleTextProperty().bind(field.promptTextProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(_ -> field.requestFocus());
    }

    /// Whether the key leaves room for a word; before the first layout it is thought to.
    private boolean roomy() {
        return getWidth() == 0 || getWidth() > ROOM_FOR_BOTH * field.getFont().getSize();
    }

    /// The words searched for, never null.
    public StringProperty textProperty() {
        return field.textProperty();
    }

    public String getText() {
        return field.getText();
    }

    public void setText(String words) {
        field.setText(words);
    }

    public String getPromptText() {
        return field.getPromptText();
    }

    public void setPromptText(String words) {
        field.setPromptText(words);
    }

    /// The combination shown at the end of the empty field, empty for none.
    public String getKeyText() {
        return key.getText();
    }

    public void setKeyText(String keys) {
        key.setText(keys);
    }

    /// Runs when the combination at the end is clicked.
    public void setOnKey(Runnable action) {
        key.setOnMouseClicked(event -> {
            action.run();
            event.consume();
        });
    }

    /// The text field inside, for focus and key handlers.
    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }
}
