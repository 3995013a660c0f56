package app.matinee.ui.seasons.grid;

import app.matinee.ui.kit.BaseText;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Lays rows out under columns. The first column, the names, stays in its place; where the others
/// do not fit they scroll sideways by bar, wheel or keyboard.
final class GridTable extends Region {

    private static final double EM = 14;
    private static final double NAME = 250;
    private static final double LEAST_NAME = 170;
    private static final double NAME_SHARE = 0.34;
    private static final double COLUMN = 64;
    private static final double WIDEST = 120;
    private static final double ROW = 40;
    private static final double HEAD = 34;
    private static final double BAR = 12;

    /// A line of the table.
    ///
    /// @param first its name, heading or button
    /// @param cells one a column; none for a heading
    private record Line(Node first, List<Node> cells, double height) {}

    private final BaseText text = new BaseText(this::requestLayout);
    private final Pane cells =
            new Pane() {
                // The table gives its cells their places and sizes.
                @Override
                protected void layoutChildren() {}
            };
    private final Rectangle window = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final List<Line> lines = new ArrayList<>();
    private List<? extends Node> heads = List.of();

    GridTable() {
        getStyleClass().add("grid-table");
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        offset.bind(bar.valueProperty());
        offset.subscribe(_ -> requestLayout());
        cells.setClip(window);
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> reveal(owner));
    }

    void begin(List<? extends Node> columns) {
        heads = columns;
        lines.clear();
        cells.getChildren().setAll(columns);
        getChildren().setAll(text, cells, bar);
        requestLayout();
    }

    void section(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("strong", "grid-section");
        add(new Line(label, List.of(), HEAD));
    }

    void row(Node name, List<Node> row) {
        add(new Line(name, row, ROW));
    }

    void foot(Node node) {
        add(new Line(node, List.of(), HEAD));
    }

    private void add(Line line) {
        lines.add(line);
        getChildren().add(line.first());
        cells.getChildren().addAll(line.cells());
        requestLayout();
    }

    private double scale() {
        return text.size() / EM;
    }

    private double nameWidth() {
        return Math.clamp(getWidth() * NAME_SHARE, LEAST_NAME * scale(), NAME * scale());
    }

    private double columnWidth() {
        double room = getWidth() - nameWidth();
        double each = heads.isEmpty() ? room : room / heads.size();
        return Math.floor(Math.clamp(each, COLUMN * scale(), WIDEST * scale()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD * scale() + BAR + lines.stream().mapToDouble(Line::height).sum() * scale();
    }

    @Override
    protected void layoutChildren() {
        double names = nameWidth();
        double wide = columnWidth();
        double room = Math.max(0, getWidth() - names);
        double all = wide * heads.size();
        boolean fits = all <= room;
        bar.setVisible(!fits);
        bar.setMax(Math.max(0, all - room));
        bar.setVisibleAmount(fits ? all : (all - room) * room / all);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
        double shift = fits ? 0 : offset.get();
        cells.resizeRelocate(names, 0, room, getHeight());
        window.setWidth(room);
        window.setHeight(getHeight());
        double y = HEAD * scale();
        place(heads, wide, shift, 0, y);
        for (Line line : lines) {
            double high = line.height() * scale();
            if (line.cells().isEmpty()) {
                double tall = line.first().prefHeight(-1);
                line.first()
                        .resizeRelocate(
                                0,
                                snapPositionY(y + high - tall - 4),
                                line.first().prefWidth(-1),
                                tall);
            } else {
                line.first().resizeRelocate(0, y, names, high);
            }
            place(line.cells(), wide, shift, y, high);
            y += high;
        }
        bar.resizeRelocate(names, getHeight() - BAR, room, BAR);
    }

    private static void place(
            List<? extends Node> nodes, double wide, double shift, double y, double high) {
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).resizeRelocate(i * wide - shift, y, wide, high);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaX() != 0 && bar.isVisible()) {
            bar.setValue(Math.clamp(bar.getValue() - event.getDeltaX(), 0, bar.getMax()));
            event.consume();
        }
    }

    /// Brings a cell that gets the focus into view.
    private void reveal(@Nullable Node owner) {
        if (owner != null && owner.getParent() == cells && bar.isVisible()) {
            double left = owner.getLayoutX();
            double right = left + columnWidth();
            if (left < 0) {
                bar.setValue(Math.max(0, bar.getValue() + left));
            } else if (right > cells.getWidth()) {
                bar.setValue(Math.min(bar.getMax(), bar.getValue() + right - cells.getWidth()));
            }
        }
    }
}
