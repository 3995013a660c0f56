package app.matinee.ui.film.details;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The reading column and the facts beside it; in a narrow page the facts stand below. Widths
/// follow the size of the text.
final class DetailsColumns extends Pane {

    private static final double FACTS_EM = 13.5;
    private static final double READING_EM = 40;
    private static final double TWO_FROM_EM = 36;
    private static final double GAP = 28;
    private static final double WIDE_GAP = 56;

    private final VBox reading;
    private final VBox facts;
    private final Label probe = new Label();

    DetailsColumns(VBox reading, VBox facts) {
        this.reading = reading;
        this.facts = facts;
        getStyleClass().add("details-columns");
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(reading, facts, probe);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? getWidth() : width);
        double padding = snappedTopInset() + snappedBottomInset();
        if (!isTwo(inside)) {
            double both = reading.prefHeight(inside) + GAP + facts.prefHeight(inside);
            return padding + both;
        }
        double left = reading.prefHeight(readingWidth(inside));
        return padding + Math.max(left, facts.prefHeight(factsWidth()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double x = snappedLeftInset();
        double y = snappedTopInset();
        if (isTwo(inside)) {
            double width = readingWidth(inside);
            reading.resizeRelocate(x, y, width, reading.prefHeight(width));
            double gap = gap(inside);
            facts.resizeRelocate(x + width + gap, y, factsWidth(), facts.prefHeight(factsWidth()));
        } else {
            double height = reading.prefHeight(inside);
            reading.resizeRelocate(x, y, inside, height);
            facts.resizeRelocate(x, y + height + GAP, inside, facts.prefHeight(inside));
        }
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private boolean isTwo(double inside) {
        return inside >= TWO_FROM_EM * em();
    }

    private double readingWidth(double inside) {
        return Math.min(READING_EM * em(), inside - factsWidth() - gap(inside));
    }

    private double factsWidth() {
        return snapSizeX(FACTS_EM * em());
    }

    private double gap(double inside) {
        return inside > (READING_EM + FACTS_EM) * em() + WIDE_GAP ? WIDE_GAP : GAP;
    }

    /// The size of the text, read off a label of it.
    private double em() {
        return probe.getFont().getSize();
    }
}
