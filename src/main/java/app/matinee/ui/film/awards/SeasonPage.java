package app.matinee.ui.film.awards;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays the line of time out with its tools: on a wide page they stand at its right and stay while
/// it scrolls, on a narrow one they lie above it.
final class SeasonPage extends Pane {

    private static final double GAP = 32;

    /// The narrowest line of time with tools beside it, in pixels.
    private static final double LEAST = 640;

    /// The widest: longer lines are hard to follow.
    private static final double MOST = 1100;

    private final SummaryStrip summary;
    private final Region timeline;
    private final SeasonTools tools;
    private final DoubleProperty scrolled = new SimpleDoubleProperty(this, "scrolled");
    private final DoubleProperty bar = new SimpleDoubleProperty(this, "bar");

    /// @param summary stands on top of all, as wide as the page, unless it is pinned elsewhere
    SeasonPage(SummaryStrip summary, Region timeline, SeasonTools tools) {
        this.summary = summary;
        this.timeline = timeline;
        this.tools = tools;
        getStyleClass().add("season-page");
        getChildren().addAll(timeline, tools);
        scrolled.subscribe(this::holdTools);
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

    /// Whether the summary scrolls with the page rather than being pinned above it.
    void holdSummary(boolean held) {
        if (held && !getChildren().contains(summary)) {
            getChildren().addFirst(summary);
        } else if (!held) {
            getChildren().remove(summary);
        }
    }

    private void holdTools() {
        boolean beside = isWide(getWidth());
        tools.setTranslateY(beside ? Math.max(0, scrolled.get() - summaryHeight(getWidth())) : 0);
    }

    private double summaryHeight(double width) {
        return getChildren().contains(summary) && summary.isManaged()
                ? summary.prefHeight(width + bar.get())
                : 0;
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
        tools.setNarrow(!isWide(width));
        double line = timeline.prefHeight(timelineWidth(width));
        double side = tools.prefHeight(isWide(width) ? toolsWidth() : inner(width));
        double high = isWide(width) ? Math.max(line, side) : line + side;
        return summaryHeight(width) + snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double top = summaryHeight(getWidth());
        if (top > 0) {
            summary.resizeRelocate(0, 0, getWidth() + bar.get(), top);
        }
        double y = top + snappedTopInset();
        double wide = timelineWidth(getWidth());
        tools.setNarrow(!isWide(getWidth()));
        if (isWide(getWidth())) {
            double at = x + wide + GAP;
            tools.resizeRelocate(at, y, toolsWidth(), tools.prefHeight(toolsWidth()));
        } else {
            double high = tools.prefHeight(inner(getWidth()));
            tools.resizeRelocate(x, y, inner(getWidth()), high);
            y += high;
        }
        holdTools();
        timeline.resizeRelocate(x, snapPositionY(y), wide, timeline.prefHeight(wide));
    }
}
