package app.matinee.ui.seasons.grid;

import app.matinee.awards.season.SeasonGrid.Cell;
import app.matinee.awards.season.SeasonGrid.Column;
import app.matinee.model.Honour;
import app.matinee.text.Texts;
import app.matinee.ui.kit.Marks;
import app.matinee.ui.seasons.part.SeasonWords;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Where a row and a body meet: won, nominated, named or absent, with how often.
final class GridCell extends HBox {

    private static final double MARK = 16;

    GridCell(Cell cell, Column column, String name, Texts texts) {
        getStyleClass().add("grid-cell");
        setAlignment(Pos.CENTER);
        long wins = cell.honours().stream().filter(Honour::won).count();
        int all = cell.honours().size();
        String result = texts.get("seasons.grid.mark." + cell.mark().code());
        switch (cell.mark()) {
            case WON -> {
                getChildren().addAll(Marks.won(MARK, result), label(wins, "gold"));
            }
            case NOMINATED ->
                    getChildren().addAll(Marks.nominated(MARK, result), label(all, "muted"));
            case NAMED -> getChildren().addAll(Marks.named(MARK, result), label(all, "muted"));
            case ABSENT -> getChildren().add(absent());
        }
        String what =
                cell.honours().stream()
                        .map(honour ->
                                SeasonWords.shown(honour.category().name())
                                        + ", "
                                        + new SeasonWords(texts).result(honour))
                        .collect(Collectors.joining("\n"));
        String says =
                SeasonWords.joined(
                        "\n",
                        name + ", " + SeasonWords.shown(column.ceremony().name()),
                        what.isEmpty() ? result : what);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(says);
        Tooltip.install(this, new Tooltip(says));
    }

    private static Label label(long count, String ink) {
        Label label = new Label(String.valueOf(count));
        label.getStyleClass().addAll("caption", ink, "strong");
        return label;
    }

    private static Label absent() {
        Label none = new Label("·");
        none.getStyleClass().add("hint");
        return none;
    }
}
