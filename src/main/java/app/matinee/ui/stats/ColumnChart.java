package app.matinee.ui.stats;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Columns on a line, as wide as there is room, each with its count above and its label below.
/// Pressed, by Enter too, a column leads to its films.
final class ColumnChart extends Pane {

    private static final double TALLEST_EM = 8;
    private static final double GAP = 4;
    private static final double WIDEST_EM = 4;

    private record Drawn(Column column, Region bar, Label count, Label label) {}

    private List<Drawn> drawn = List.of();
    private int most = 1;

    ColumnChart() {
        getStyleClass().add("column-chart");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(List<Column> columns) {
        most = Math.max(1, columns.stream().mapToInt(Column::count).max().orElse(1));
        List<Drawn> made = new ArrayList<>();
        for (Column column : columns) {
            made.add(draw(column));
        }
        drawn = made;
        getChildren().clear();
        for (Drawn one : drawn) {
            getChildren().addAll(one.bar(), one.count(), one.label());
        }
        requestLayout();
    }

    private static Drawn draw(Column column) {
        Region bar = new Region();
        bar.getStyleClass().add("column");
        bar.setAccessibleText(column.says());
        Tooltip.install(bar, new Tooltip(column.says()));
        Runnable action = column.action();
        if (column.count() > 0) {
            bar.getStyleClass().add("leading");
            bar.setAccessibleRole(AccessibleRole.BUTTON);
            bar.setFocusTraversable(true);
            bar.setOnMouseClicked(_ -> action.run());
            bar.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    action.run();
                    event.consume();
                }
            });
        }
        Label count = new Label(column.count() == 0 ? "" : String.valueOf(column.count()));
        count.getStyleClass().addAll("caption", "strong");
        count.setMouseTransparent(true);
        Label label = new Label(column.label());
        label.getStyleClass().addAll("caption", "hint");
        return new Drawn(column, bar, count, label);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return drawn.isEmpty() ? 12 : drawn.getFirst().label().getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return drawn.size() * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawn.size() * (WIDEST_EM * em() + GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil((TALLEST_EM + 4) * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (drawn.isEmpty()) {
            return;
        }
        double em = em();
        double line = Math.ceil(1.6 * em);
        double tallest = getHeight() - 2 * line;
        double step = Math.min(getWidth() / drawn.size(), WIDEST_EM * em + GAP);
        double wide = Math.max(2, Math.floor(step - GAP));
        double labelled = -1;
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            double x = Math.floor(i * step);
            double tall = Math.ceil(tallest * one.column().count() / most);
            double shown = one.column().count() == 0 ? 1 : Math.max(3, tall);
            one.bar().resizeRelocate(x, line + tallest - shown, wide, shown);
            place(one.count(), x, wide, line + tallest - shown - line, line);
            one.count().setVisible(one.count().prefWidth(-1) <= step);
            double width = one.label().prefWidth(-1);
            double from = x + (wide - width) / 2;
            one.label().setVisible(from > labelled);
            if (from > labelled) {
                labelled = from + width;
            }
            place(one.label(), x, wide, line + tallest, line);
        }
    }

    private static void place(Label label, double x, double wide, double y, double high) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.floor(x + (wide - width) / 2), y, Math.ceil(width), high);
    }
}
