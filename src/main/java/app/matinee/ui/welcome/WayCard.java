package app.matinee.ui.welcome;

import app.matinee.ui.kit.Icon;
import app.matinee.ui.kit.KeyCap;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One way into a journal: icon, what it is, what it brings, and its key. Of several one is chosen.
public final class WayCard extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Label title = new Label();
    private final Label words = new Label();
    private boolean selected;

    public WayCard() {
        getStyleClass().add("way-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        accessibleTextProperty().bind(title.textProperty());
        accessibleHelpProperty().bind(words.textProperty());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
    }

    public String getText() {
        return title.getText();
    }

    public void setText(String name) {
        title.setText(name);
    }

    public String getAbout() {
        return words.getText();
    }

    /// @param line what it brings
    public void setAbout(String line) {
        words.setText(line);
    }

    void fill(Icon icon, String key) {
        StackPane tile = new StackPane(icon.node());
        tile.getStyleClass().add("way-tile");
        VBox text = new VBox(title, words);
        text.getStyleClass().add("way-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(tile, text, new KeyCap(key));
    }

    boolean isSelected() {
        return selected;
    }

    void setSelected(boolean now) {
        selected = now;
        pseudoClassStateChanged(SELECTED, now);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
