package app.matinee.ui.seasons.part;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts at the ends of a line; the second goes below the first where there is no room for
/// both.
public final class EndsPane extends Pane {

    private static final double GAP = 16;
    private static final double BELOW = 8;

    private final Region start;
    private final Region end;

    public EndsPane(Region start, Region end) {
        this.start = start;
        this.end = end;
        getStyleClass().add("ends");
        getChildren().addAll(start, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double wide(Node node) {
        return node.isManaged() ? node.prefWidth(-1) : 0;
    }

    private boolean beside(double width) {
        return width < 0 || wide(start) + GAP + wide(end) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return wide(start) + GAP + wide(end);
    }

    /// Never less than what its parts need: the page scrolls.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (beside(width)) {
            return Math.max(start.prefHeight(-1), end.prefHeight(-1));
        }
        double above = start.prefHeight(Math.min(width, wide(start)));
        return end.isManaged() ? above + BELOW + end.prefHeight(Math.min(width, wide(end))) : above;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = beside(width);
        double startWide = Math.min(width, wide(start));
        double endWide = Math.min(width, wide(end));
        double startHigh = beside ? start.prefHeight(-1) : start.prefHeight(startWide);
        double endHigh = end.prefHeight(endWide);
        if (beside) {
            double middle = Math.max(startHigh, endHigh) / 2;
            start.resizeRelocate(0, snapPositionY(middle - startHigh / 2), startWide, startHigh);
            end.resizeRelocate(
                    snapPositionX(width - endWide),
                    snapPositionY(middle - endHigh / 2),
                    endWide,
                    endHigh);
        } else {
            start.resizeRelocate(0, 0, startWide, startHigh);
            end.resizeRelocate(0, startHigh + BELOW, endWide, endHigh);
        }
    }
}
