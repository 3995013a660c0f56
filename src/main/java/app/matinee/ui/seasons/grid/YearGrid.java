package app.matinee.ui.seasons.grid;

import app.matinee.awards.season.SeasonGrid;
import app.matinee.awards.season.SeasonGrid.Column;
import app.matinee.awards.season.SeasonGrid.FilmRow;
import app.matinee.awards.season.SeasonGrid.PerformerRow;
import app.matinee.model.Ceremony;
import app.matinee.text.Texts;
import app.matinee.ui.seasons.part.FilmActs;
import app.matinee.ui.seasons.part.FilmMarks;
import app.matinee.ui.seasons.part.Parts;
import app.matinee.ui.seasons.part.SeasonWords;
import app.matinee.ui.seasons.part.Stops;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Films and performers of a film year against the bodies that gave awards. The names stay in view
/// while the columns of many bodies scroll beside them.
public final class YearGrid extends VBox {

    private static final int FEW = 12;

    private final Texts texts;
    private final FilmActs acts;
    private final FilmMarks marks;
    private final Consumer<Ceremony> look;
    private final GridTable table = new GridTable();
    private @Nullable SeasonGrid shown;
    private boolean allFilms;
    private boolean allPerformers;

    /// @param look shows the ceremony of a column that is pressed
    public YearGrid(Parts parts, Consumer<Ceremony> look) {
        this.texts = parts.texts();
        this.acts = new FilmActs(parts);
        this.marks = new FilmMarks(texts, acts);
        this.look = look;
        getStyleClass().add("year-grid");
        getChildren().add(table);
    }

    /// Shows a grid.
    ///
    /// @param grid null where none has been laid out
    /// @param known whether the film year is known, so that without a grid one is only awaited
    public void show(@Nullable SeasonGrid grid, boolean known) {
        if (grid == null && known) {
            return;
        }
        if (shown == null || grid == null || shown.filmYear() != grid.filmYear()) {
            allFilms = false;
            allPerformers = false;
        }
        shown = grid;
        fill();
    }

    private void fill() {
        SeasonGrid grid = shown;
        if (grid == null) {
            Label none = new Label(texts.get("seasons.grid.none"));
            none.getStyleClass().add("hint");
            getChildren().setAll(none);
            return;
        }
        getChildren().setAll(table);
        Stops.keepingFocus(
                this,
                () -> {
                    table.begin(grid.columns().stream().map(this::head).toList());
                    films(grid);
                    performers(grid);
                });
    }

    private void films(SeasonGrid grid) {
        table.section(texts.get("seasons.grid.films", grid.films().size()));
        for (FilmRow row : grid.films().subList(0, few(grid.films().size(), allFilms))) {
            Label title = new Label(SeasonWords.shown(row.film().title()));
            title.getStyleClass().add("strong");
            table.row(
                    GridName.of(title, null, marks.seen(row.film()), row.film(), acts, texts),
                    cells(row.cells(), grid, row.film().title(), "film:" + row.film().id(), row));
        }
        more(grid.films().size(), allFilms, "films", () -> allFilms = !allFilms);
    }

    private void performers(SeasonGrid grid) {
        if (grid.performers().isEmpty()) {
            return;
        }
        table.section(texts.get("seasons.grid.performers", grid.performers().size()));
        int shownRows = few(grid.performers().size(), allPerformers);
        for (PerformerRow row : grid.performers().subList(0, shownRows)) {
            Label name = new Label(SeasonWords.shown(row.name()));
            name.getStyleClass().add("strong");
            Label film = new Label(SeasonWords.shown(row.film().title()));
            film.getStyleClass().addAll("caption", "muted");
            String key = "performer:" + row.person() + ":" + row.film().id();
            table.row(
                    GridName.of(name, film, marks.seen(row.film()), row.film(), acts, texts),
                    cells(
                            row.cells(),
                            grid,
                            row.name(),
                            key,
                            new FilmRow(row.film(), row.cells())));
        }
        more(
                grid.performers().size(),
                allPerformers,
                "performers",
                () -> allPerformers = !allPerformers);
    }

    private List<Node> cells(
            List<SeasonGrid.Cell> cells, SeasonGrid grid, String name, String key, FilmRow row) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = grid.columns().get(i);
            GridCell cell = new GridCell(cells.get(i), column, SeasonWords.shown(name), texts);
            acts.on(cell, row.film());
            Stops.name(cell, "cell:" + key + ":" + column.ceremony().id());
            nodes.add(cell);
        }
        return nodes;
    }

    private Button head(Column column) {
        Button head = new Button(SeasonWords.shown(column.body().shownShortName()));
        String name = SeasonWords.shown(column.ceremony().name());
        head.getStyleClass().addAll("flat", "small", "grid-head");
        head.setTooltip(new Tooltip(name));
        head.setAccessibleText(name);
        head.setOnAction(_ -> look.accept(column.ceremony()));
        Stops.name(head, "column:" + column.ceremony().id());
        return head;
    }

    private static int few(int all, boolean whole) {
        return whole ? all : Math.min(FEW, all);
    }

    private void more(int all, boolean whole, String key, Runnable turn) {
        if (all > FEW) {
            Button more =
                    new Button(
                            whole
                                    ? texts.get("seasons.leaders.few", FEW)
                                    : texts.get("seasons.grid.all", all));
            more.getStyleClass().addAll("flat", "small", "more");
            more.setOnAction(_ -> {
                turn.run();
                fill();
            });
            Stops.name(more, "grid:more:" + key);
            table.foot(more);
        }
    }
}
