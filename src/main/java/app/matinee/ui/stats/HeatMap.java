package app.matinee.ui.stats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The days of a year as small squares, a column a week: the more was watched, the stronger. The
/// arrows go from day to day; Enter or a click leads to the films of one.
final class HeatMap extends Pane {

    private static final double GAP = 3;
    private static final double LARGEST = 18;
    private static final int WEEKS = 54;
    private static final int DAYS = 7;
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one");
    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two");
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final Set<KeyCode> OPENING = Set.of(KeyCode.ENTER, KeyCode.SPACE);

    private record Square(LocalDate day, Region region) {}

    private record MonthName(LocalDate first, Label label) {}

    private final StatsWords words;
    private final Consumer<LocalDate> opened;
    private List<Square> squares = List.of();
    private List<MonthName> months = List.of();
    private Map<LocalDate, Integer> viewings = Map.of();
    private LocalDate first = LocalDate.EPOCH;
    private int chosen;

    /// @param opened gets a day whose films are wanted
    HeatMap(StatsWords words, Consumer<LocalDate> opened) {
        this.words = words;
        this.opened = opened;
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(_ -> choose(chosen));
    }

    void show(int year, Map<LocalDate, Integer> now) {
        viewings = now;
        first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Square> made = new ArrayList<>();
        List<MonthName> named = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1);
                day.getYear() == year;
                day = day.plusDays(1)) {
            made.add(square(day, now.getOrDefault(day, 0)));
            if (day.getDayOfMonth() == 1) {
                Label name = new Label(words.month(day.getMonth()));
                name.getStyleClass().addAll("caption", "hint");
                named.add(new MonthName(day, name));
            }
        }
        squares = made;
        months = named;
        getChildren().clear();
        squares.forEach(square -> getChildren().add(square.region()));
        months.forEach(month -> getChildren().add(month.label()));
        chosen = Math.min(chosen, squares.size() - 1);
        choose(chosen);
        requestLayout();
    }

    private Square square(LocalDate day, int count) {
        Region square = new Region();
        square.getStyleClass().add("heat-day");
        square.pseudoClassStateChanged(ONE, count == 1);
        square.pseudoClassStateChanged(TWO, count == 2);
        square.pseudoClassStateChanged(MORE, count > 2);
        if (count > 0) {
            Tooltip.install(square, new Tooltip(words.onDay(day, count)));
            square.getStyleClass().add("leading");
            square.setOnMouseClicked(_ -> opened.accept(day));
        }
        return new Square(day, square);
    }

    private void pressed(KeyEvent event) {
        int to =
                switch (event.getCode()) {
                    case LEFT -> chosen - DAYS;
                    case RIGHT -> chosen + DAYS;
                    case UP -> chosen - 1;
                    case DOWN -> chosen + 1;
                    case HOME -> 0;
                    case END -> squares.size() - 1;
                    default -> -1;
                };
        if (to >= 0 && to < squares.size() && !event.isAltDown()) {
            choose(to);
            event.consume();
        } else if (OPENING.contains(event.getCode()) && !squares.isEmpty()) {
            LocalDate day = squares.get(chosen).day();
            if (viewings.containsKey(day)) {
                opened.accept(day);
            }
            event.consume();
        }
    }

    private void choose(int to) {
        for (int i : new int[] {chosen, to}) {
            if (i < squares.size()) {
                squares.get(i).region().pseudoClassStateChanged(CHOSEN, i == to && isFocused());
            }
        }
        chosen = to;
        if (chosen < squares.size()) {
            LocalDate day = squares.get(chosen).day();
            setAccessibleText(words.onDay(day, viewings.getOrDefault(day, 0)));
        }
    }

    private double side(double width) {
        return Math.clamp(Math.floor((width - GAP * WEEKS) / WEEKS), 4, LARGEST);
    }

    private double nameHeight() {
        return months.isEmpty() ? 0 : Math.ceil(months.getFirst().label().prefHeight(-1)) + GAP;
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
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return nameHeight() + DAYS * (side(wide) + GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double step = side(getWidth()) + GAP;
        double top = nameHeight();
        for (Square square : squares) {
            double x = week(square.day()) * step;
            double y = top + square.day().getDayOfWeek().ordinal() * step;
            square.region().resizeRelocate(x, y, step - GAP, step - GAP);
        }
        double free = 0;
        for (MonthName month : months) {
            double x = week(month.first().plusDays(DAYS - 1)) * step;
            double width = Math.ceil(month.label().prefWidth(-1));
            boolean fits = x >= free;
            month.label().setVisible(fits);
            if (fits) {
                month.label().resizeRelocate(x, 0, width, top - GAP);
                free = x + width + GAP;
            }
        }
    }

    private long week(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / DAYS;
    }
}
