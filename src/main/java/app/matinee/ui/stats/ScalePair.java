package app.matinee.ui.stats;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Figures of two years, a line each: its name in the middle, a bar growing to either side, the
/// figures at the outside.
final class ScalePair extends GridPane {

    private static final double HEIGHT = 12;

    /// What stands at one side of a line.
    ///
    /// @param says the figure
    /// @param name what it is, and of which year
    /// @param action leads to the films behind it
    record Side(String says, String name, double value, Runnable action) {}

    private int rows;

    ScalePair() {
        getStyleClass().add("scale-pair");
        getColumnConstraints().addAll(fixed(), bar(), fixed(), bar(), fixed());
        getColumnConstraints().get(0).setHalignment(HPos.RIGHT);
        getColumnConstraints().get(2).setHalignment(HPos.CENTER);
    }

    /// Begins anew, with two years as headings.
    void begin(String one, String other) {
        getChildren().clear();
        rows = 0;
        Label left = new Label(one);
        Label right = new Label(other);
        left.getStyleClass().add("reading");
        right.getStyleClass().add("reading");
        GridPane.setHalignment(left, HPos.RIGHT);
        add(left, 1, rows);
        add(right, 3, rows);
        rows++;
    }

    void row(String name, Side one, Side other) {
        double most = Math.max(Math.max(one.value(), other.value()), Double.MIN_VALUE);
        Label middle = new Label(name);
        middle.getStyleClass().addAll("caption", "muted");
        middle.setMinWidth(USE_PREF_SIZE);
        addRow(
                rows++,
                figure(one),
                new Half(one.value() / most, true),
                middle,
                new Half(other.value() / most, false),
                figure(other));
    }

    private static Button figure(Side side) {
        Button button = new Button(side.says());
        button.getStyleClass().addAll("small", "flat", "scale-figure");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(side.name() + ": " + side.says());
        button.setOnAction(_ -> side.action().run());
        button.setDisable(side.value() <= 0);
        return button;
    }

    private static ColumnConstraints fixed() {
        return new ColumnConstraints(
                USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE, Priority.NEVER, HPos.LEFT, false);
    }

    private static ColumnConstraints bar() {
        ColumnConstraints column = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    /// A bar from the middle outwards.
    private static final class Half extends StackPane {

        private final Region bar = new Region();
        private final double share;
        private final boolean leftwards;

        Half(double share, boolean leftwards) {
            this.share = share;
            this.leftwards = leftwards;
            getStyleClass().add("half");
            bar.getStyleClass().addAll("scale-bar", leftwards ? "pale" : "full");
            bar.setManaged(false);
            getChildren().add(bar);
            setMinSize(0, HEIGHT);
            setPrefHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            double wide = Math.round(getWidth() * share);
            double y = Math.floor((getHeight() - HEIGHT) / 2);
            bar.resizeRelocate(leftwards ? getWidth() - wide : 0, y, wide, HEIGHT);
        }
    }
}
