package app.matinee.ui.seasons.part;

import app.matinee.ui.kit.BaseText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out row by row in as many equal columns as fit.
public final class ColumnsPane extends Pane {

    private static final double EM = 14;

    private final double least;
    private final int most;
    private final double gapX;
    private final double gapY;
    private final BaseText text = new BaseText(this::requestLayout);

    /// @param least the width of a column at least, in pixels at 100 % text
    /// @param most columns at most
    public ColumnsPane(double least, int most, double gapX, double gapY) {
        this.least = least;
        this.most = most;
        this.gapX = gapX;
        this.gapY = gapY;
        getStyleClass().add("columns-pane");
        getChildren().add(text);
    }

    public ColumnsPane with(Collection<? extends Node> nodes) {
        List<Node> all = new ArrayList<>(nodes);
        all.add(text);
        getChildren().setAll(all);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double scale() {
        return text.size() / EM;
    }

    private int columns(double width) {
        double unit = least * scale() + gapX;
        return Math.clamp((long) ((width + gapX) / unit), 1, most);
    }

    private double columnWidth(double width, int columns) {
        return Math.floor((width - gapX * (columns - 1)) / columns);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least * scale() * most + gapX * (most - 1);
    }

    /// Never less than what its parts need: the page scrolls.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? prefWidth(-1) : width);
        double wide = columnWidth(width < 0 ? prefWidth(-1) : width, columns);
        List<Node> shown = getManagedChildren();
        double height = 0;
        for (int from = 0; from < shown.size(); from += columns) {
            height += rowHeight(shown, from, columns, wide) + (from == 0 ? 0 : gapY);
        }
        return height;
    }

    private static double rowHeight(List<Node> shown, int from, int columns, double wide) {
        double height = 0;
        for (int i = from; i < Math.min(shown.size(), from + columns); i++) {
            height = Math.max(height, shown.get(i).prefHeight(wide));
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = columnWidth(getWidth(), columns);
        List<Node> shown = getManagedChildren();
        double y = 0;
        for (int from = 0; from < shown.size(); from += columns) {
            double high = rowHeight(shown, from, columns, wide);
            for (int i = from; i < Math.min(shown.size(), from + columns); i++) {
                shown.get(i).resizeRelocate((i - from) * (wide + gapX), y, wide, high);
            }
            y += high + gapY;
        }
    }
}
