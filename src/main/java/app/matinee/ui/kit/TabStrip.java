package app.matinee.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The tabs of a page as words over a hairline, a velvet rule under the chosen one, each with a count
/// where there is one. Left and right move between tabs.
///
/// @param <T> what a tab stands for
public final class TabStrip<T> extends HBox {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value", null);
    private final ToggleGroup group = new ToggleGroup();

    public TabStrip() {
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        value.subscribe(this::select);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The chosen tab, null before the first choice.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T chosen) {
        value.set(chosen);
    }

    /// Adds a tab without a count.
    public void add(T tab, String words) {
        toggle(tab, words);
    }

    /// Adds a tab with a count after its words; 0 and null show none.
    public void add(T tab, String words, ObservableValue<? extends @Nullable Number> count) {
        ToggleButton toggle = toggle(tab, words);
        Label figure = new Label();
        figure.getStyleClass().add("count");
        figure.textProperty().bind(count.map(n -> n.intValue() == 0 ? "" : n.toString()).orElse(""));
        toggle.setGraphic(figure);
    }

    private ToggleButton toggle(T tab, String words) {
        ToggleButton toggle = new ToggleButton(words);
        toggle.setUserData(tab);
        toggle.setToggleGroup(group);
        toggle.setAccessibleRole(AccessibleRole.TAB_ITEM);
        toggle.setSelected(tab.equals(value.get()));
        toggle.setOnAction(
                _ -> {
                    toggle.setSelected(true);
                    value.set(tab);
                });
        getChildren().add(toggle);
        return toggle;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        int at = group.getToggles().indexOf(group.getSelectedToggle());
        if (step == 0 || at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int to = at + step;
        if (to >= 0 && to < getChildren().size()) {
            ToggleButton next = (ToggleButton) getChildren().get(to);
            next.requestFocus();
            next.fire();
        }
        event.consume();
    }

    private void select(@Nullable T chosen) {
        group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(chosen)));
    }
}
