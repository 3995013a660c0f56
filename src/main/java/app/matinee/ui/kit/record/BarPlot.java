package app.matinee.ui.kit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The bars of a chart on their line, equally far apart, with their labels where there is room.
final class BarPlot extends Pane {

    private static final double WIDEST = 22;
    private static final double LABEL_GAP = 4;

    /// The height of the tallest bar at 100 % text, and the most that one win is high.
    private static final double TALLEST = 64;

    private static final double MOST_UNIT = 12;
    private static final double BASE_CAPTION = 12;

    /// A bar: its parts from the ground up, each as many units high as it counts.
    private static final class Bar extends Pane {
        private final TallyBar shown;
        private final List<Region> parts = new ArrayList<>();
        private final List<Integer> units = new ArrayList<>();
        private final Label label = new Label();

        private Bar(TallyBar shown) {
            this.shown = shown;
            getStyleClass().add("tally-bar");
            add("won", shown.tally().wins());
            add("lost", shown.tally().lost());
            add("named", shown.tally().namings() + shown.tally().shortlists());
            label.setText(shown.label());
            label.getStyleClass().addAll("caption", "hint");
            label.setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(shown.says());
            setOnMouseClicked(_ -> shown.chosen().run());
        }

        private void add(String styleClass, int count) {
            if (count > 0) {
                Region part = new Region();
                part.getStyleClass().add(styleClass);
                part.setManaged(false);
                parts.add(part);
                units.add(count);
                getChildren().add(part);
            }
        }
    }

    private final Consumer<String> say;
    private final Region ground = new Region();
    private List<Bar> bars = List.of();

    /// @param say hears what the bar in question counts, "" when there is none
    BarPlot(Consumer<String> say) {
        this.say = say;
        getStyleClass().add("bar-plot");
        ground.getStyleClass().add("ground");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<TallyBar> shown) {
        bars = shown.stream().map(Bar::new).toList();
        for (Bar bar : bars) {
            bar.hoverProperty().subscribe(over -> say.accept(over ? bar.shown.says() : focused()));
            bar.focusedProperty().subscribe(() -> say.accept(focused()));
        }
        getChildren().setAll(bars);
        getChildren().addAll(bars.stream().map(bar -> bar.label).toList());
        getChildren().add(ground);
        enterAt(bars.isEmpty() ? -1 : 0);
        requestLayout();
    }

    List<Node> bars() {
        return List.copyOf(bars);
    }

    private String focused() {
        return bars.stream()
                .filter(Region::isFocused)
                .map(bar -> bar.shown.says())
                .findFirst()
                .orElse("");
    }

    private void enterAt(int place) {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).setFocusTraversable(i == place);
        }
    }

    private void pressed(KeyEvent event) {
        int at = bars.stream().map(Region::isFocused).toList().indexOf(true);
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT -> go(Math.min(at + 1, bars.size() - 1));
            case LEFT -> go(Math.max(at - 1, 0));
            case HOME -> go(0);
            case END -> go(bars.size() - 1);
            case ENTER, SPACE -> bars.get(at).shown.chosen().run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int place) {
        enterAt(place);
        bars.get(place).requestFocus();
    }

    private double scale() {
        return bars.isEmpty() ? 1 : bars.getFirst().label.getFont().getSize() / BASE_CAPTION;
    }

    private double unit() {
        int most = bars.stream().mapToInt(bar -> bar.shown.height()).max().orElse(1);
        return Math.min(MOST_UNIT, TALLEST / Math.max(1, most)) * scale();
    }

    private double plotHeight() {
        int most = bars.stream().mapToInt(bar -> bar.shown.height()).max().orElse(0);
        return Math.ceil(most * unit()) + 2;
    }

    private double labelHeight() {
        return bars.stream()
                .filter(bar -> !bar.label.getText().isEmpty())
                .mapToDouble(bar -> bar.label.prefHeight(-1) + LABEL_GAP)
                .max()
                .orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return plotHeight() + 1 + labelHeight();
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double high = plotHeight();
        double step = Math.min(getWidth() / bars.size(), (WIDEST + 6) * scale());
        double wide = Math.max(2, Math.min(WIDEST * scale(), Math.floor(step * 0.78)));
        double labelled = -LABEL_GAP;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = Math.floor(i * step);
            bar.resizeRelocate(x, 0, Math.max(wide, Math.floor(step) - 1), high);
            layParts(bar, wide, high);
            double from = Math.clamp(
                    x + (wide - bar.label.prefWidth(-1)) / 2,
                    0,
                    Math.max(0, getWidth() - bar.label.prefWidth(-1)));
            boolean fits = from >= labelled + LABEL_GAP;
            bar.label.setVisible(fits);
            if (fits && !bar.label.getText().isEmpty()) {
                bar.label.autosize();
                bar.label.relocate(snapPositionX(from), high + 1 + LABEL_GAP);
                labelled = from + bar.label.prefWidth(-1);
            }
        }
        ground.resizeRelocate(0, high, Math.ceil(bars.size() * step), 1);
    }

    private void layParts(Bar bar, double wide, double high) {
        double y = high;
        for (int i = 0; i < bar.parts.size(); i++) {
            double tall = bar.units.get(i) * unit();
            bar.parts.get(i).resizeRelocate(0, snapPositionY(y - tall), wide, snapSizeY(tall) - 1);
            y -= tall;
        }
    }
}
