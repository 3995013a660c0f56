package app.matinee.ui.film.awards;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The nominations of a card in two columns where there is room, else in one; a form may stand
/// below the row of the line it belongs to.
final class NominationGrid extends Pane {

    /// From this width on there are two columns: a card of 640 px without its edges.
    static final double TWO_COLUMNS = 606;

    private static final double GAP = 24;

    private final List<NominationLine> lines = new ArrayList<>();
    private @Nullable Region form;
    private int formAfter;

    /// @param newForm the form to show, null for none
    /// @param after the place of the line above it, from 0; -1 for the last
    void show(List<NominationLine> newLines, @Nullable Region newForm, int after) {
        lines.clear();
        lines.addAll(newLines);
        form = newForm;
        formAfter = after < 0 ? lines.size() - 1 : after;
        List<Node> children = new ArrayList<>(lines);
        if (newForm != null) {
            children.add(newForm);
        }
        // An edit under way keeps its focus only if its node stays where it is.
        if (newForm != null && getChildren().contains(newForm)) {
            getChildren().removeIf(child -> child != newForm);
            getChildren().addAll(0, lines);
        } else {
            getChildren().setAll(children);
        }
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return lay(width < 0 ? TWO_COLUMNS : width, false);
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth(), true);
    }

    private double lay(double width, boolean move) {
        int columns = width >= TWO_COLUMNS ? 2 : 1;
        double column = columns == 1 ? width : (width - GAP) / 2;
        double y = 0;
        for (int from = 0; from < lines.size(); from += columns) {
            int to = Math.min(from + columns, lines.size());
            double high = 0;
            for (int i = from; i < to; i++) {
                high = Math.max(high, lines.get(i).prefHeight(column));
            }
            for (int i = from; move && i < to; i++) {
                double x = (i - from) * (column + GAP);
                lines.get(i).resizeRelocate(snapPositionX(x), y, snapSizeX(column), high);
            }
            y += snapSizeY(high);
            if (form != null && formAfter >= from && formAfter < to) {
                y = layForm(form, y, width, move);
            }
        }
        return lines.isEmpty() && form != null ? layForm(form, y, width, move) : y;
    }

    private static double layForm(Region form, double y, double width, boolean move) {
        double high = form.prefHeight(width);
        if (move) {
            form.resizeRelocate(0, y + 4, width, high);
        }
        return y + high + 12;
    }
}
