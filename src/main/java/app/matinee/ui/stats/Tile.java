package app.matinee.ui.stats;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A large figure over what it counts; pressed, it leads to the films behind it.
final class Tile extends Button {

    /// What stands left and right of the words.
    private static final double EDGES = 32;

    private final Label figure = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();

    /// @param of what it counts
    Tile(String of) {
        getStyleClass().setAll("button", "card", "stats-tile");
        figure.getStyleClass().add("stats-figure");
        name.setText(of);
        name.getStyleClass().add("strong");
        detail.getStyleClass().addAll("caption", "muted");
        detail.setWrapText(true);
        VBox lines = new VBox(figure, name, detail);
        lines.setMaxWidth(Double.MAX_VALUE);
        lines.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(lines);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /// @param action null where there are no films to show
    void show(String figureShown, String detailShown, @Nullable Runnable action) {
        figure.setText(figureShown);
        detail.setText(detailShown);
        setAccessibleText(figureShown + " " + name.getText() + ", " + detailShown);
        setOnAction(_ -> {
            if (action != null) {
                action.run();
            }
        });
        setFocusTraversable(action != null);
        setMouseTransparent(action == null);
    }
}
