package app.matinee.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextAlignment;

/// What a screen shows before there is anything to show: three empty slots, what is missing, what
/// to do about it, the actions, and the keys for them.
public final class EmptyState extends VBox {

    private final HBox actions = new HBox();
    private final FlowPane hints = new FlowPane();

    /// @param heading what is missing, in a few words
    /// @param words what to do about it, in a sentence
    public EmptyState(String heading, String words) {
        getStyleClass().add("empty-state");
        Label title = new Label(heading);
        title.getStyleClass().add("display");
        title.setWrapText(true);
        title.setTextAlignment(TextAlignment.CENTER);
        Label sentence = new Label(words);
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        actions.getStyleClass().add("actions");
        hints.getStyleClass().add("hints");
        hints.setHgap(8);
        hints.setVgap(8);
        shownWhenFilled(actions);
        shownWhenFilled(hints);
        getChildren().addAll(slots(), title, sentence, actions, hints);
    }

    /// Leaves the three slots out, where it is not films that are missing.
    public EmptyState withoutSlots() {
        getChildren().removeFirst();
        return this;
    }

    /// Adds an action; the first is usually the main one, with the style class `accent`.
    public EmptyState action(Button button) {
        actions.getChildren().add(button);
        return this;
    }

    /// Adds a key and what it does.
    public EmptyState hint(String keys, String does) {
        Label label = new Label(does);
        label.getStyleClass().addAll("caption", "muted");
        HBox pair = new HBox(8, new KeyCap(keys), label);
        pair.getStyleClass().add("hint-pair");
        hints.getChildren().add(pair);
        return this;
    }

    private static void shownWhenFilled(Pane pane) {
        pane.setVisible(false);
        pane.setManaged(false);
        pane.getChildren()
                .subscribe(() -> {
                    pane.setVisible(!pane.getChildren().isEmpty());
                    pane.setManaged(!pane.getChildren().isEmpty());
                });
    }

    private static Node slots() {
        SVGPath triangle = new SVGPath();
        triangle.setContent("M62 50L100 120H24Z");
        SVGPath arch = new SVGPath();
        arch.setContent("M30 118V80a32 32 0 0 1 64 0V118Z");
        HBox slots = new HBox(slot(new Circle(62, 76, 34)), slot(triangle), slot(arch));
        slots.getStyleClass().add("slots");
        slots.setMaxWidth(USE_PREF_SIZE);
        return slots;
    }

    private static Pane slot(Shape shape) {
        Rectangle frame = new Rectangle(0.5, 0.5, 123, 184);
        frame.setArcWidth(12);
        frame.setArcHeight(12);
        frame.getStyleClass().add("frame");
        shape.getStyleClass().add("shape");
        Pane slot = new Pane(shape, frame);
        slot.getStyleClass().add("empty-slot");
        slot.setMinSize(124, 185);
        slot.setMaxSize(124, 185);
        return slot;
    }
}
