package app.matinee.ui.film.awards;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays the line of time out with its tools: on a wide page they stand at its right and stay while
/// it scrolls, on a narrow one they lie above it.
final class SeasonPage extends Pane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double GAP = 32;

    /// The narrowest line of time with tools beside it, in pixels.
    private static final double LEAST = 640;

    /// The widest: longer lines are hard to follow.
    private static final double MOST = 1100;

    private final Region timeline;
    private final Region tools;
    private final DoubleProperty scrolled = new SimpleDoubleProperty(this, "scrolled");
    private final DoubleProperty bar = new SimpleDoubleProperty(this, "bar");

    SeasonPage(Region timeline, Region tools) {
        this.timeline = timeline;
        this.tools = tools;
        getStyleClass().add("season-page");
        getChildren().addAll(timeline, tools);
        scrolled.subscribe(this::requestLayout);
        bar.subscribe(this::requestLayout);
    }

    /// How far the page is scrolled down, in pixels.
    DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /// The width of the scroll bar, which lies in the margin so that it moves nothing.
    DoubleProperty barProperty() {
        return bar;
    }

    private double inner(double width) {
        return Math.max(0, width + bar.get() - snappedLeftInset() - snappedRightInset());
    }

    private double toolsWidth() {
        return tools.prefWidth(-1);
    }

    private boolean isWide(double width) {
        return inner(width) - GAP - toolsWidth() >= LEAST;
    }

    private double timelineWidth(double width) {
        return isWide(width) ? Math.min(MOST, inner(width) - GAP - toolsWidth()) : inner(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = timeline.prefHeight(timelineWidth(width));
        double side = tools.prefHeight(isWide(width) ? toolsWidth() : inner(width));
        double high = isWide(width) ? Math.max(line, side) : line + side;
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double wide = timelineWidth(getWidth());
        tools.pseudoClassStateChanged(NARROW, !isWide(getWidth()));
        if (isWide(getWidth())) {
            double at = x + wide + GAP;
            double high = tools.prefHeight(toolsWidth());
            tools.resizeRelocate(at, y + scrolled.get(), toolsWidth(), high);
        } else {
            double high = tools.prefHeight(inner(getWidth()));
            tools.resizeRelocate(x, y, inner(getWidth()), high);
            y += high;
        }
        timeline.resizeRelocate(x, snapPositionY(y), wide, timeline.prefHeight(wide));
    }
}
