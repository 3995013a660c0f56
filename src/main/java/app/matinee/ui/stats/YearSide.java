package app.matinee.ui.stats;

import app.matinee.stats.Figures;
import app.matinee.ui.stats.FilmStrip.Frame;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The films and rankings of one of two years.
final class YearSide extends VBox {

    private static final int BEST = 6;

    private final StatsParts parts;
    private final StatsWords words;
    private final Label year = new Label();
    private final FilmStrip best;
    private final RankingLists lists;

    YearSide(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.words = words;
        getStyleClass().add("compare-side");
        year.getStyleClass().add("reading");
        best = new FilmStrip(parts, words);
        lists = new RankingLists(parts);
        Label title = new Label(parts.texts().get("stats.best"));
        title.getStyleClass().add("strong");
        VBox card = new VBox(title, best);
        card.getStyleClass().addAll("card", "stats-card");
        setPrefWidth(0);
        setMinWidth(0);
        getChildren().addAll(year, card, lists);
    }

    /// @param credits whether the credits had been read
    void show(Figures figures, boolean credits) {
        year.setText(words.span(figures));
        best.show(
                figures.taste().best().stream()
                        .limit(BEST)
                        .flatMap(id -> parts.film(id).stream())
                        .map(film -> new Frame(film.id(), words.rating(film)))
                        .toList());
        lists.show(figures.most(), credits);
    }
}
