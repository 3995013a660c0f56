package app.matinee.ui.stats;

import app.matinee.stats.Figures;
import app.matinee.stats.Taste;
import app.matinee.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two years side by side: the earlier pale at the left, the later at the right.
final class ComparePane extends VBox {

    private final Texts texts;
    private final StatsWords words;
    private final StatsParts parts;
    private final ScalePair figures;
    private final ColumnChart months = new ColumnChart();
    private final ColumnChart weekdays = new ColumnChart();
    private final ColumnChart ratings = new ColumnChart();
    private final YearSide left;
    private final YearSide right;
    private final List<HBox> legends;

    ComparePane(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.texts = parts.texts();
        this.words = words;
        getStyleClass().addAll("figures", "compare");
        figures = new ScalePair();
        left = new YearSide(parts, words);
        right = new YearSide(parts, words);
        legends = List.of(new HBox(), new HBox(), new HBox());
        VBox card = new VBox(figures);
        card.getStyleClass().addAll("card", "stats-card");
        HBox sides = new HBox(left, right);
        sides.getStyleClass().add("compare-sides");
        for (YearSide side : List.of(left, right)) {
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        getChildren()
                .addAll(
                        card,
                        new EvenColumns(
                                FiguresPane.CHARTS,
                                chart("stats.months", months, legends.get(0)),
                                chart("stats.weekdays", weekdays, legends.get(1)),
                                chart("stats.ratings", ratings, legends.get(2))),
                        sides);
    }

    /// @param credits whether the credits had been read
    void show(Figures one, Figures other, boolean credits) {
        boolean inOrder = number(one) <= number(other);
        Figures earlier = inOrder ? one : other;
        Figures later = inOrder ? other : one;
        showFigures(earlier, later);
        StatsDoors doors = parts.doors();
        months.show(Column.beside(words.months(earlier, doors), words.months(later, doors)));
        weekdays.show(Column.beside(words.weekdays(earlier, doors), words.weekdays(later, doors)));
        ratings.show(Column.beside(words.ratings(earlier, doors), words.ratings(later, doors)));
        legends.forEach(legend ->
                legend.getChildren()
                        .setAll(key(words.span(earlier), "pale"), key(words.span(later), "full")));
        left.show(earlier, credits);
        right.show(later, credits);
    }

    private static int number(Figures of) {
        Integer year = of.span().year();
        return year == null ? 0 : year;
    }

    private void showFigures(Figures earlier, Figures later) {
        figures.begin(words.span(earlier), words.span(later));
        row("stats.films", earlier, later, f -> f.seen().films().size(), f -> f.seen().films());
        row(
                "stats.freshFilms",
                earlier,
                later,
                f -> f.seen().fresh().size(),
                f -> f.seen().fresh());
        row("stats.viewings", earlier, later, f -> f.seen().viewings(), f -> f.seen().films());
        row(
                "stats.rewatched",
                earlier,
                later,
                f -> f.seen().rewatches(),
                f -> f.seen().rewatched());
        row("stats.hours", earlier, later, f -> f.seen().hours(), f -> f.seen().films());
        row(
                "stats.streak",
                earlier,
                later,
                f -> f.times().streaks().longest(),
                f -> f.times().inARow());
        row(
                "stats.prized",
                earlier,
                later,
                f -> f.taste().winners().films().size(),
                f -> f.taste().winners().films());
        mean("stats.rating", earlier, later, f -> f.taste().all());
        mean("stats.prizedMean", earlier, later, f -> f.taste().winners());
    }

    private void row(
            String key,
            Figures one,
            Figures other,
            ToLongFunction<Figures> of,
            Function<Figures, Set<Long>> films) {
        long left = of.applyAsLong(one);
        long right = of.applyAsLong(other);
        figures.row(
                texts.get(key),
                side(key, one, words.number(left), (double) left, films),
                side(key, other, words.number(right), (double) right, films));
    }

    private void mean(String key, Figures one, Figures other, Function<Figures, Taste.Graded> of) {
        Function<Figures, Set<Long>> films = year -> of.apply(year).films();
        double left = of.apply(one).mean();
        double right = of.apply(other).mean();
        figures.row(
                texts.get(key),
                side(key, one, words.stars(left), Double.isNaN(left) ? 0 : left, films),
                side(key, other, words.stars(right), Double.isNaN(right) ? 0 : right, films));
    }

    private ScalePair.Side side(
            String key, Figures of, String says, double value, Function<Figures, Set<Long>> films) {
        String name = texts.get(key) + ", " + words.span(of);
        return new ScalePair.Side(
                says, name, value, () -> parts.doors().films(name, films.apply(of)));
    }

    private VBox chart(String heading, Node chart, HBox legend) {
        Label title = new Label(texts.get(heading));
        title.getStyleClass().add("strong");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        legend.getStyleClass().add("compare-legend");
        VBox card = new VBox(new HBox(title, between, legend), chart);
        card.getStyleClass().addAll("card", "stats-card");
        return card;
    }

    private static HBox key(String year, String kind) {
        Region patch = new Region();
        patch.getStyleClass().addAll("patch", kind);
        Label label = new Label(year);
        label.getStyleClass().addAll("caption", "muted");
        HBox key = new HBox(patch, label);
        key.getStyleClass().add("compare-key");
        return key;
    }
}
