package app.matinee.ui.film.awards;

import app.matinee.awards.BodyTotal;
import app.matinee.awards.Tally;
import app.matinee.ui.kit.Marks;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The totals of a season on top of it: equal cells between hairlines, one a body, wrapped into as
/// few even rows as the widest cell allows. A cell shows its body's part of the season only.
final class SummaryStrip extends Pane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARK = 16;

    private final SeasonWords words;
    private final Consumer<BodyTotal> onChosen;

    SummaryStrip(SeasonWords words, Consumer<BodyTotal> onChosen) {
        this.words = words;
        this.onChosen = onChosen;
        getStyleClass().add("summary-strip");
        setMinWidth(0);
    }

    /// Shows totals; those the filter is set to are marked.
    void show(List<BodyTotal> totals, List<BodyTotal> chosen) {
        getChildren()
                .setAll(totals.stream().map(total -> cell(total, chosen.contains(total))).toList());
        setVisible(!totals.isEmpty());
        setManaged(!totals.isEmpty());
    }

    private Button cell(BodyTotal total, boolean chosen) {
        Label name = new Label(words.name(total));
        name.getStyleClass().addAll("caption", "muted");
        HBox figures = new HBox(figures(total.tally()));
        figures.getStyleClass().add("figures");
        Button cell = new Button(null, new VBox(name, figures));
        cell.getStyleClass().add("summary-cell");
        cell.pseudoClassStateChanged(CHOSEN, chosen);
        String says = words.accessible(total);
        cell.setAccessibleText(says);
        cell.setTooltip(new Tooltip(says));
        cell.setOnAction(_ -> onChosen.accept(total));
        return cell;
    }

    private static HBox[] figures(Tally tally) {
        return List.of(
                        figure(Marks.won(MARK, ""), tally.wins(), "gold"),
                        figure(Marks.nominated(MARK, ""), tally.lost(), "muted"),
                        figure(Marks.named(MARK, ""), tally.namings(), "muted"),
                        figure(Marks.outline(MARK, ""), tally.shortlists(), "muted"))
                .stream()
                .filter(HBox::isManaged)
                .toArray(HBox[]::new);
    }

    private static HBox figure(Pane mark, int count, String ink) {
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().addAll("strong", ink);
        HBox figure = new HBox(mark, number);
        figure.getStyleClass().add("figure-pair");
        figure.setManaged(count > 0);
        return figure;
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
        return rows(width) * rowHeight() + snappedBottomInset();
    }

    private double rowHeight() {
        return getChildren().stream().mapToDouble(cell -> cell.prefHeight(-1)).max().orElse(0);
    }

    /// How many rows of cells it takes at a width.
    int rows(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double widest =
                getChildren().stream().mapToDouble(cell -> cell.prefWidth(-1)).max().orElse(1);
        int count = Math.max(1, getChildren().size());
        int fitting = Math.clamp((long) (room / Math.max(1, widest)), 1, count);
        return (count + fitting - 1) / fitting;
    }

    @Override
    protected void layoutChildren() {
        int count = getChildren().size();
        if (count == 0) {
            return;
        }
        double left = snappedLeftInset();
        double room = getWidth() - left - snappedRightInset();
        int rows = rows(getWidth());
        int columns = (count + rows - 1) / rows;
        double height = rowHeight();
        double cellWidth = room / columns;
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            Region cell = (Region) getChildren().get(i);
            double from = snapPositionX(left + column * cellWidth);
            double to = snapPositionX(left + (column + 1) * cellWidth);
            cell.pseudoClassStateChanged(PseudoClass.getPseudoClass("leading"), column == 0);
            cell.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass("upper"), i < columns * (rows - 1));
            int row = i / columns;
            cell.resizeRelocate(from, row * height, to - from, height);
        }
    }
}
