package app.matinee.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A line of tools with two children, one at each end. The first gives way until it is as narrow as
/// it may be; where both do not fit even then, the second stands below it.
public final class TwoEnds extends Pane {

    private static final double GAP = 12;

    public TwoEnds() {
        getStyleClass().add("two-ends");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private Node first() {
        return getManagedChildren().getFirst();
    }

    private Node second() {
        return getManagedChildren().getLast();
    }

    private boolean fits(double room) {
        return first().minWidth(-1) + GAP + second().prefWidth(-1) <= room;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        double both = first().prefWidth(-1) + GAP + second().prefWidth(-1);
        return around.getLeft() + both + around.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double room = width < 0 ? Double.MAX_VALUE : width - around.getLeft() - around.getRight();
        double one = first().prefHeight(-1);
        double two = second().prefHeight(-1);
        double both = fits(room) ? Math.max(one, two) : one + GAP + two;
        return snapSizeY(around.getTop() + both + around.getBottom());
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double room = getWidth() - around.getLeft() - around.getRight();
        double height = getHeight() - around.getTop() - around.getBottom();
        double x = around.getLeft();
        double y = around.getTop();
        double end = Math.min(room, second().prefWidth(-1));
        if (fits(room)) {
            place(first(), x, y, Math.min(first().prefWidth(-1), room - GAP - end), height);
            place(second(), x + room - end, y, end, height);
        } else {
            double one = first().prefHeight(-1);
            place(first(), x, y, Math.min(first().prefWidth(-1), room), one);
            place(second(), x, y + one + GAP, end, second().prefHeight(-1));
        }
    }

    private void place(Node part, double x, double y, double width, double height) {
        part.resize(snapSizeX(width), Math.min(height, part.prefHeight(-1)));
        positionInArea(part, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
