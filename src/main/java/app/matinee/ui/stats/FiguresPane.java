package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import app.matinee.stats.Figures;
import app.matinee.stats.Share;
import app.matinee.text.Texts;
import app.matinee.ui.mirror.FilmsMirror;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All figures of a span: the large ones, the days, the charts, the rankings.
final class FiguresPane extends VBox {

    private final Texts texts;
    private final StatsWords words;
    private final FilmsDoor door;
    private final FilmsMirror films;
    private final Tile seen;
    private final Tile viewings;
    private final Tile hours;
    private final Tile rating;
    private final Tile streak;
    private final Tile prized;
    private final HeatMap days;
    private final VBox daysCard;
    private final ColumnChart months = new ColumnChart();
    private final ColumnChart weekdays = new ColumnChart();
    private final ColumnChart ratings = new ColumnChart();
    private final ColumnChart years = new ColumnChart();
    private final VBox yearsCard;
    private final ShareList directors;
    private final ShareList genres;
    private final ShareList countries;
    private final ShareList decades;
    private final ShareList best;

    FiguresPane(Texts texts, StatsWords words, FilmsMirror films, FilmsDoor door) {
        this.texts = texts;
        this.words = words;
        this.films = films;
        this.door = door;
        getStyleClass().add("figures");
        seen = new Tile(texts.get("stats.films"));
        viewings = new Tile(texts.get("stats.viewings"));
        hours = new Tile(texts.get("stats.hours"));
        rating = new Tile(texts.get("stats.rating"));
        streak = new Tile(texts.get("stats.streak"));
        prized = new Tile(texts.get("stats.prized"));
        days = new HeatMap(words::onDay);
        daysCard = card("stats.days", days);
        yearsCard = card("stats.years", years);
        directors = list("stats.directors");
        genres = list("stats.genres");
        countries = list("stats.countries");
        decades =
                new ShareList(
                        texts,
                        texts.get("stats.decades"),
                        decade -> texts.get("library.value.decade", decade),
                        door);
        best = new ShareList(texts, texts.get("stats.best"), name -> name, door);
        getChildren()
                .addAll(
                        flow("stats-tiles", seen, viewings, hours, rating, streak, prized),
                        daysCard,
                        yearsCard,
                        flow(
                                "stats-charts",
                                card("stats.months", months),
                                card("stats.weekdays", weekdays),
                                card("stats.ratings", ratings)),
                        flow("stats-lists", directors, genres, countries, decades, best));
    }

    void show(Figures figures) {
        String span = words.span(figures);
        seen.show(
                number(figures.films().size()),
                texts.get("stats.fresh", figures.fresh().size()),
                opening(span, figures.films()));
        viewings.show(
                number(figures.viewings()),
                texts.get("stats.rewatches", figures.rewatches()),
                null);
        hours.show(
                number(figures.hours()),
                figures.untimed() == 0 ? "" : texts.get("stats.untimed", figures.untimed()),
                null);
        rating.show(words.stars(figures.rating()), texts.get("stats.ofFive"), null);
        streak.show(number(figures.streaks().longest()), streakDays(figures), null);
        prized.show(
                number(figures.prized().size()),
                texts.get("stats.prizedRating", words.stars(figures.prizedRating())),
                opening(texts.get("stats.prized.of", span), figures.prized()));
        showTime(figures);
        ratings.show(words.ratings(figures, door));
        months.show(words.months(figures, door));
        weekdays.show(words.weekdays(figures, door));
        directors.show(figures.directors());
        genres.show(figures.genres());
        countries.show(figures.countries());
        decades.show(figures.decades());
        best.show(
                figures.best().stream()
                        .flatMap(id -> films.find(id).stream())
                        .map(film -> new Share(named(film), 1, Set.of(film.id()), Double.NaN))
                        .toList());
    }

    private void showTime(Figures figures) {
        Integer year = figures.span().year();
        present(daysCard, year != null);
        present(yearsCard, year == null);
        if (year == null) {
            years.show(words.years(figures, door));
        } else {
            days.show(year, figures.days());
        }
    }

    private String streakDays(Figures figures) {
        LocalDate from = figures.streaks().first();
        LocalDate to = figures.streaks().last();
        return from == null || to == null || from.equals(to) ? "" : words.run(from, to);
    }

    private @Nullable Runnable opening(String name, Set<Long> of) {
        return of.isEmpty() ? null : () -> door.open(name, of);
    }

    private static String named(FilmSummary film) {
        return film.year() == null ? film.title() : film.title() + " (" + film.year() + ")";
    }

    private String number(long figure) {
        return texts.get("stats.number", figure);
    }

    private ShareList list(String heading) {
        return new ShareList(texts, texts.get(heading), name -> name, door);
    }

    private VBox card(String heading, Node chart) {
        Label title = new Label(texts.get(heading));
        title.getStyleClass().add("strong");
        VBox card = new VBox(title, chart);
        card.getStyleClass().addAll("card", "stats-card");
        return card;
    }

    private static FlowPane flow(String styleClass, Node... parts) {
        FlowPane flow = new FlowPane(parts);
        flow.getStyleClass().addAll("stats-flow", styleClass);
        return flow;
    }

    private static void present(VBox card, boolean present) {
        card.setVisible(present);
        card.setManaged(present);
    }
}
