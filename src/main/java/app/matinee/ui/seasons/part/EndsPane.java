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

    /// What a text needs at least to stand beside its tools.
    private static final double TEXT = 380;

    private final Region start;
    private final Region end;
    private final double least;

    /// Parts that keep their width.
    public EndsPane(Region start, Region end) {
        this(start, end, Double.MAX_VALUE);
    }

    private EndsPane(Region start, Region end, double least) {
        this.start = start;
        this.end = end;
        this.least = least;
        getStyleClass().add("ends");
        getChildren().addAll(start, end);
    }

    /// A text that wraps in the room its tools leave.
    public static EndsPane wrapping(Region text, Region tools) {
        return new EndsPane(text, tools, TEXT);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double wide(Node node) {
        return node.isManaged() ? node.prefWidth(-1) : 0;
    }

    private boolean beside(double width) {
        return width < 0 || Math.min(least, wide(start)) + GAP + wide(end) <= width;
    }

    /// The width of the first part beside the second.
    private double startWidth(double width) {
        return width < 0 ? wide(start) : Math.min(wide(start), width - GAP - wide(end));
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
            return Math.max(start.prefHeight(startWidth(width)), end.prefHeight(-1));
        }
        double above = start.prefHeight(Math.min(width, wide(start)));
        return end.isManaged() ? above + BELOW + end.prefHeight(Math.min(width, wide(end))) : above;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = beside(width);
        double startWide = beside ? startWidth(width) : Math.min(width, wide(start));
        double endWide = Math.min(width, wide(end));
        double startHigh = start.prefHeight(startWide);
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
