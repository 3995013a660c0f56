package app.matinee.ui.seasons.season;

import app.matinee.ui.kit.BaseText;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The most nominated films beside the categories; above them where the window is narrow.
final class BesidePane extends Pane {

    private static final double EM = 14;

    /// From this width on, at 100 % text, the two stand side by side.
    private static final double BESIDE_FROM = 940;

    private static final double SHARE = 0.46;
    private static final double GAP = 40;
    private static final double BELOW = 28;

    private final Region leaders;
    private final Region categories;
    private final BaseText text = new BaseText(this::requestLayout);

    BesidePane(Region leaders, Region categories) {
        this.leaders = leaders;
        this.categories = categories;
        getChildren().addAll(leaders, categories, text);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double width) {
        return width >= BESIDE_FROM * text.size() / EM;
    }

    private static double first(double width) {
        return Math.floor((width - GAP) * SHARE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Never less than what its parts need: the page scrolls.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return beside(width)
                ? Math.max(
                        leaders.prefHeight(first(width)),
                        categories.prefHeight(width - GAP - first(width)))
                : leaders.prefHeight(width) + BELOW + categories.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            double first = first(width);
            double rest = width - GAP - first;
            leaders.resizeRelocate(0, 0, first, leaders.prefHeight(first));
            categories.resizeRelocate(first + GAP, 0, rest, categories.prefHeight(rest));
        } else {
            double above = leaders.prefHeight(width);
            leaders.resizeRelocate(0, 0, width, above);
            categories.resizeRelocate(0, above + BELOW, width, categories.prefHeight(width));
        }
    }
}
