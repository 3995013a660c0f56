package app.matinee.ui.kit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A few choices side by side in one frame, of which exactly one holds once a value is set.
///
/// @param <T> what a choice stands for
public final class SegmentedControl<T> extends HBox {

    private final ObjectProperty<@Nullable T> value =
            new SimpleObjectProperty<>(this, "value", null);
    private final ToggleGroup group = new ToggleGroup();

    public SegmentedControl() {
        getStyleClass().add("segmented");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value.subscribe(this::select);
    }

    /// The chosen value, null before the first choice.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T chosen) {
        value.set(chosen);
    }

    /// Adds a choice with words and an icon before them, null for none.
    public void add(T choice, String words, @Nullable Icon icon) {
        ToggleButton toggle = toggle(choice);
        toggle.setText(words);
        if (icon != null) {
            toggle.setGraphic(icon.node(Icon.SMALL));
        }
    }

    /// Adds a choice that shows an icon only; the words become its name and its tooltip.
    public void addIcon(T choice, String words, Icon icon) {
        ToggleButton toggle = toggle(choice);
        toggle.getStyleClass().add("button-icon");
        toggle.setGraphic(icon.node());
        toggle.setAccessibleText(words);
        toggle.setTooltip(new Tooltip(words));
    }

    /// Offers a choice, or leaves it out for now.
    public void present(T choice, boolean offered) {
        for (Node toggle : getChildren()) {
            if (choice.equals(toggle.getUserData())) {
                toggle.setVisible(offered);
                toggle.setManaged(offered);
            }
        }
        pills();
    }

    private ToggleButton toggle(T choice) {
        ToggleButton toggle = new ToggleButton();
        toggle.setUserData(choice);
        toggle.setToggleGroup(group);
        toggle.setSelected(choice.equals(value.get()));
        // A second press must not leave the control without a choice.
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            value.set(choice);
        });
        getChildren().add(toggle);
        pills();
        return toggle;
    }

    private void pills() {
        List<Node> shown = getChildren().stream().filter(Node::isManaged).toList();
        int last = shown.size() - 1;
        for (int i = 0; i <= last; i++) {
            var classes = shown.get(i).getStyleClass();
            classes.removeAll("left-pill", "center-pill", "right-pill");
            classes.add(i == 0 ? "left-pill" : i == last ? "right-pill" : "center-pill");
        }
    }

    private void select(@Nullable T chosen) {
        group.getToggles().forEach(t -> t.setSelected(t.getUserData().equals(chosen)));
    }
}
