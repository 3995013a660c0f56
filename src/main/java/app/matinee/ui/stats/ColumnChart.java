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

/// Columns on a line, as wide as there is room, each with its count above and its label below. Of
/// two side by side the first is pale. Pressed, by Enter too, a column leads to its films.
final class ColumnChart extends Pane {

    private static final double TALLEST_EM = 8;
    private static final double GAP = 4;
    private static final double WIDEST_EM = 4;
    private static final double BETWEEN = 1;

    private record DrawnBar(Column.Bar bar, Region region, Label count) {}

    private record Drawn(List<DrawnBar> bars, Label label) {}

    private final double widest;
    private List<Drawn> drawn = List.of();
    private int most = 1;

    ColumnChart() {
        this(WIDEST_EM);
    }

    /// @param widest how wide a column becomes at most, in em
    ColumnChart(double widest) {
        this.widest = widest;
        getStyleClass().add("column-chart");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(List<Column> columns) {
        most =
                columns.stream()
                        .flatMap(column -> column.bars().stream())
                        .mapToInt(Column.Bar::count)
                        .reduce(1, Math::max);
        drawn = columns.stream().map(ColumnChart::draw).toList();
        getChildren().clear();
        for (Drawn one : drawn) {
            one.bars().forEach(bar -> getChildren().addAll(bar.region(), bar.count()));
            getChildren().add(one.label());
        }
        requestLayout();
    }

    private static Drawn draw(Column column) {
        Label label = new Label(column.label());
        label.getStyleClass().addAll("caption", "hint");
        List<DrawnBar> bars = new ArrayList<>();
        for (Column.Bar bar : column.bars()) {
            bars.add(draw(bar, bars.isEmpty() && column.bars().size() > 1));
        }
        return new Drawn(bars, label);
    }

    private static DrawnBar draw(Column.Bar bar, boolean pale) {
        Region region = new Region();
        region.getStyleClass().add("column");
        if (pale) {
            region.getStyleClass().add("pale");
        }
        region.setAccessibleText(bar.says());
        Tooltip.install(region, new Tooltip(bar.says()));
        if (bar.count() > 0) {
            region.getStyleClass().add("leading");
            region.setAccessibleRole(AccessibleRole.BUTTON);
            region.setFocusTraversable(true);
            region.setOnMouseClicked(_ -> bar.action().run());
            region.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    bar.action().run();
                    event.consume();
                }
            });
        }
        Label count = new Label(bar.count() == 0 ? "" : String.valueOf(bar.count()));
        count.getStyleClass().addAll("caption", "strong");
        count.setMouseTransparent(true);
        return new DrawnBar(bar, region, count);
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
        return drawn.size() * (widest * em() + GAP);
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
        double step = Math.min(getWidth() / drawn.size(), WIDEST_EM * em + GAP);
        double wide = Math.max(2, Math.floor(step - GAP));
        double labelled = -1;
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            double x = Math.floor(i * step);
            double each = wide / one.bars().size();
            for (int b = 0; b < one.bars().size(); b++) {
                layout(one.bars().get(b), x + b * each, Math.max(2, each - BETWEEN), line);
            }
            double width = one.label().prefWidth(-1);
            double from = x + (wide - width) / 2;
            one.label().setVisible(from > labelled);
            if (from > labelled) {
                labelled = from + width;
            }
            place(one.label(), x, wide, getHeight() - line, line);
        }
    }

    private void layout(DrawnBar bar, double x, double wide, double line) {
        double tallest = getHeight() - 2 * line;
        double tall = Math.ceil(tallest * bar.bar().count() / most);
        double shown = bar.bar().count() == 0 ? 1 : Math.max(3, tall);
        bar.region().resizeRelocate(x, line + tallest - shown, wide, shown);
        place(bar.count(), x, wide, tallest - shown, line);
        bar.count().setVisible(bar.count().prefWidth(-1) <= wide + GAP);
    }

    private static void place(Label label, double x, double wide, double y, double high) {
        double width = label.prefWidth(-1);
        label.resizeRelocate(Math.floor(x + (wide - width) / 2), y, Math.ceil(width), high);
    }
}
