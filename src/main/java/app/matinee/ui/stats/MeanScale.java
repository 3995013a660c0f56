package app.matinee.ui.stats;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A mean of ratings as a dot on a line from nothing to five stars, with a tick at each star.
final class MeanScale extends Pane {

    private static final int STARS = 5;
    private static final double WHOLE = 100;
    private static final double DOT = 10;
    private static final double HEIGHT = 16;

    private final Region line = new Region();
    private final Region dot = new Region();
    private double mean = Double.NaN;

    /// @param kind the style class of the dot
    MeanScale(String kind) {
        getStyleClass().add("mean-scale");
        line.getStyleClass().add("line");
        getChildren().add(line);
        for (int i = 0; i <= STARS; i++) {
            Region tick = new Region();
            tick.getStyleClass().add("tick");
            getChildren().add(tick);
        }
        dot.getStyleClass().addAll("dot", kind);
        getChildren().add(dot);
        setMinSize(120, HEIGHT);
        setPrefHeight(HEIGHT);
    }

    /// @param now 0 to 100; not a number shows no dot
    void show(double now) {
        mean = now;
        dot.setVisible(!Double.isNaN(now));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double wide = getWidth() - DOT;
        line.resizeRelocate(DOT / 2, Math.floor(middle), wide, 1);
        for (int i = 0; i <= STARS; i++) {
            double x = DOT / 2 + wide * i / STARS;
            getChildren().get(1 + i).resizeRelocate(Math.floor(x), middle - 3, 1, 7);
        }
        if (dot.isVisible()) {
            dot.resizeRelocate(wide * mean / WHOLE, middle - DOT / 2 + 0.5, DOT, DOT);
        }
    }
}
