package app.matinee.ui.film.awards;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays the line of time out with its tools and the facts. On a wide page both stand at its right
/// and stay while it scrolls, as far as they are seen whole; on a narrow one the tools lie above it
/// and the facts below.
final class SeasonPage extends Pane {

    private static final double GAP = 32;

    /// The narrowest line of time with tools beside it, in pixels.
    private static final double LEAST = 640;

    /// The widest: longer lines are hard to follow.
    private static final double MOST = 1100;

    private final SummaryStrip summary;
    private final Region timeline;
    private final SeasonTools tools;
    private final Region facts;
    private final DoubleProperty seen = new SimpleDoubleProperty(this, "seen");
    private final DoubleProperty scrolled = new SimpleDoubleProperty(this, "scrolled");
    private final DoubleProperty bar = new SimpleDoubleProperty(this, "bar");

    /// @param summary stands on top of all, as wide as the page, unless it is pinned elsewhere
    SeasonPage(SummaryStrip summary, Region timeline, SeasonTools tools, Region facts) {
        this.summary = summary;
        this.timeline = timeline;
        this.tools = tools;
        this.facts = facts;
        getStyleClass().add("season-page");
        getChildren().addAll(timeline, tools, facts);
        scrolled.subscribe(this::holdSide);
        seen.subscribe(this::holdSide);
        bar.subscribe(this::requestLayout);
    }

    /// How far the page is scrolled down, in pixels.
    DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /// How much of the page is seen at a time, in pixels.
    DoubleProperty seenProperty() {
        return seen;
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

    /// What is higher than the window lets its lower end be reached before it stays.
    private void holdSide() {
        double hidden = Math.max(0, snappedTopInset() + sideHeight() - seen.get());
        double held = Math.max(0, scrolled.get() - summaryHeight(getWidth()) - hidden);
        double shift = isWide(getWidth()) ? held : 0;
        tools.setTranslateY(shift);
        facts.setTranslateY(shift);
    }

    /// The height of tools and facts below each other.
    private double sideHeight() {
        return tools.prefHeight(toolsWidth()) + factsHeight(toolsWidth());
    }

    private double factsHeight(double width) {
        return facts.isManaged() ? facts.prefHeight(width) : 0;
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
        double high =
                isWide(width)
                        ? Math.max(line, sideHeight())
                        : tools.prefHeight(inner(width)) + line + factsHeight(inner(width));
        return summaryHeight(width) + snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = summaryHeight(getWidth());
        if (top > 0) {
            summary.resizeRelocate(0, 0, getWidth() + bar.get(), top);
        }
        tools.setNarrow(!isWide(getWidth()));
        if (isWide(getWidth())) {
            beside(snappedLeftInset(), top + snappedTopInset());
        } else {
            below(snappedLeftInset(), top + snappedTopInset());
        }
        holdSide();
    }

    private void beside(double x, double y) {
        double wide = timelineWidth(getWidth());
        double side = toolsWidth();
        double at = x + wide + GAP;
        place(timeline, x, y, wide);
        place(tools, at, y, side);
        place(facts, at, y + tools.getHeight(), side);
    }

    private void below(double x, double y) {
        double wide = inner(getWidth());
        place(tools, x, y, wide);
        place(timeline, x, y + tools.getHeight(), wide);
        place(facts, x, timeline.getLayoutY() + timeline.getHeight(), wide);
    }

    private static void place(Region part, double x, double y, double wide) {
        part.resizeRelocate(x, Math.rint(y), wide, part.prefHeight(wide));
    }
}
