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
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

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
    private final Tooltip tip = new Tooltip();
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
        setOnMouseMoved(this::pointed);
        setOnMouseClicked(this::clicked);
        focusedProperty().subscribe(_ -> choose(chosen));
    }

    void show(int year, Map<LocalDate, Integer> now) {
        viewings = now;
        if (year != first.plusDays(DAYS).getYear() || squares.isEmpty()) {
            make(year);
        }
        for (Square square : squares) {
            int count = now.getOrDefault(square.day(), 0);
            Region region = square.region();
            region.pseudoClassStateChanged(ONE, count == 1);
            region.pseudoClassStateChanged(TWO, count == 2);
            region.pseudoClassStateChanged(MORE, count > 2);
        }
        chosen = Math.min(chosen, squares.size() - 1);
        choose(chosen);
    }

    private void make(int year) {
        first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Square> made = new ArrayList<>();
        List<MonthName> named = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1);
                day.getYear() == year;
                day = day.plusDays(1)) {
            int at = made.size();
            made.add(new Square(day, at < squares.size() ? squares.get(at).region() : square()));
            if (day.getDayOfMonth() == 1) {
                named.add(new MonthName(day, name(day)));
            }
        }
        squares = made;
        months = named;
        getChildren().clear();
        squares.forEach(square -> getChildren().add(square.region()));
        months.forEach(month -> getChildren().add(month.label()));
        requestLayout();
    }

    private Label name(LocalDate month) {
        Label name = new Label(words.month(month.getMonth()));
        name.getStyleClass().addAll("caption", "hint");
        return name;
    }

    private static Region square() {
        Region square = new Region();
        square.getStyleClass().add("heat-day");
        square.setMouseTransparent(true);
        return square;
    }

    /// One tip serves all days: hundreds of them would take longer to make than the map itself.
    private void pointed(MouseEvent event) {
        LocalDate day = at(event.getX(), event.getY());
        int count = day == null ? 0 : viewings.getOrDefault(day, 0);
        setCursor(count > 0 ? Cursor.HAND : Cursor.DEFAULT);
        if (day != null && count > 0) {
            tip.setText(words.onDay(day, count));
            Tooltip.install(this, tip);
        } else {
            Tooltip.uninstall(this, tip);
        }
    }

    private void clicked(MouseEvent event) {
        LocalDate day = at(event.getX(), event.getY());
        if (day != null && viewings.containsKey(day)) {
            opened.accept(day);
        }
    }

    private @Nullable LocalDate at(double x, double y) {
        double step = side(getWidth()) + GAP;
        int weekday = (int) Math.floor((y - nameHeight()) / step);
        LocalDate day = first.plusDays(((long) (x / step)) * DAYS + weekday);
        boolean shown =
                weekday >= 0
                        && weekday < DAYS
                        && !squares.isEmpty()
                        && day.getYear() == squares.getFirst().day().getYear();
        return shown ? day : null;
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
