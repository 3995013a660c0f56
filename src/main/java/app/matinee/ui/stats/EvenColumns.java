package app.matinee.ui.stats;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Parts in as many columns of one width as there is room for, a row as high as its highest part.
final class EvenColumns extends Pane {

    private static final double GAP = 16;

    private final double least;

    /// Has the size of the text around it.
    private final Label ruler = new Label();

    /// @param least the width of a column at least, in em
    EvenColumns(double least, Node... parts) {
        this.least = least;
        getStyleClass().add("even-columns");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(parts);
        getChildren().add(ruler);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> shown() {
        return getManagedChildren();
    }

    private int columns(double width) {
        int room = (int) Math.max(1, (width + GAP) / (least * ruler.getFont().getSize() + GAP));
        return Math.clamp(room, 1, Math.max(1, shown().size()));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least * ruler.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /// Goes through the rows; gives how high they are together.
    private double flow(double width, boolean place) {
        Insets in = getInsets();
        List<Node> parts = shown();
        int columns = columns(width);
        double each = Math.floor((width - GAP * (columns - 1)) / columns);
        double y = in.getTop();
        for (int from = 0; from < parts.size(); from += columns) {
            List<Node> row = parts.subList(from, Math.min(parts.size(), from + columns));
            double high = row.stream().mapToDouble(part -> part.prefHeight(each)).max().orElse(0);
            for (int i = 0; place && i < row.size(); i++) {
                row.get(i).resizeRelocate(i * (each + GAP), y, each, Math.ceil(high));
            }
            y += Math.ceil(high) + (from + columns < parts.size() ? GAP : 0);
        }
        return y + in.getBottom();
    }
}
