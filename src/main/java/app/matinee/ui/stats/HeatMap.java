package app.matinee.ui.stats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The days of a year as small squares, a column a week: the more was watched, the stronger.
final class HeatMap extends Pane {

    private static final double GAP = 3;
    private static final double LARGEST = 18;
    private static final int WEEKS = 54;
    private static final int DAYS = 7;
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one");
    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two");
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");

    private final BiFunction<LocalDate, Integer, String> says;
    private LocalDate first = LocalDate.EPOCH;

    /// @param says a day and its viewings in words
    HeatMap(BiFunction<LocalDate, Integer, String> says) {
        this.says = says;
        getStyleClass().add("heat-map");
    }

    void show(int year, Map<LocalDate, Integer> viewings) {
        first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        getChildren().clear();
        for (LocalDate day = LocalDate.of(year, 1, 1);
                day.getYear() == year;
                day = day.plusDays(1)) {
            int count = viewings.getOrDefault(day, 0);
            Region square = new Region();
            square.getStyleClass().add("heat-day");
            square.pseudoClassStateChanged(ONE, count == 1);
            square.pseudoClassStateChanged(TWO, count == 2);
            square.pseudoClassStateChanged(MORE, count > 2);
            square.setUserData(day);
            if (count > 0) {
                Tooltip.install(square, new Tooltip(says.apply(day, count)));
                square.setAccessibleText(says.apply(day, count));
            }
            getChildren().add(square);
        }
        requestLayout();
    }

    private double side(double width) {
        return Math.clamp(Math.floor((width - GAP * WEEKS) / WEEKS), 4, LARGEST);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WEEKS * (4 + GAP);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WEEKS * (LARGEST + GAP);
    }

    @Override
    protected double computePrefHeight(double width) {
        return DAYS * (side(width < 0 ? computePrefWidth(-1) : width) + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        getChildren()
                .forEach(square -> {
                    LocalDate day = (LocalDate) square.getUserData();
                    long days = ChronoUnit.DAYS.between(first, day);
                    long week = days / DAYS;
                    long weekday = days % DAYS;
                    square.resizeRelocate(week * (side + GAP), weekday * (side + GAP), side, side);
                });
    }
}
