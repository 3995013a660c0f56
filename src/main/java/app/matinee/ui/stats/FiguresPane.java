package app.matinee.ui.stats;

import app.matinee.model.Diary;
import app.matinee.stats.Figures;
import app.matinee.stats.Rankings;
import app.matinee.stats.Seen;
import app.matinee.stats.Taste;
import app.matinee.stats.Times.Moment;
import app.matinee.text.Texts;
import app.matinee.ui.stats.FilmStrip.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All figures of a span: the large ones, the days, the films that stand out, the charts, the
/// rankings.
final class FiguresPane extends VBox {

    /// The least widths of cards in em.
    static final double CHARTS = 24;

    /// Four cards stand in two rows where three columns would leave a hole.
    private static final double WIDE_CHARTS = 30;

    private static final double FILMS = 20;

    private final Texts texts;
    private final StatsWords words;
    private final StatsParts parts;
    private final LargeFigures large;
    private final HeatMap days;
    private final VBox daysCard;
    private final ColumnChart months = new ColumnChart();
    private final ColumnChart weekdays = new ColumnChart();
    private final ColumnChart ratings = new ColumnChart();
    private final ColumnChart years = new ColumnChart();
    private final VBox yearsCard;
    private final FilmStrip best;
    private final FilmStrip ends;
    private final FilmStrip again;
    private final VBox bestCard;
    private final VBox endsCard;
    private final VBox againCard;
    private final TasteCard taste;
    private final RankingLists lists;

    FiguresPane(StatsParts parts, StatsWords words) {
        this.parts = parts;
        this.texts = parts.texts();
        this.words = words;
        getStyleClass().add("figures");
        large = new LargeFigures(words, parts.doors());
        days = new HeatMap(words, this::openDay);
        daysCard = card("stats.days", days);
        yearsCard = card("stats.years", years);
        best = new FilmStrip(parts, words);
        ends = new FilmStrip(parts, words);
        again = new FilmStrip(parts, words);
        bestCard = card("stats.best", best);
        endsCard = card("stats.ends", ends);
        againCard = card("stats.again", again);
        taste = new TasteCard(texts, words, parts.doors());
        lists = new RankingLists(parts);
        getChildren()
                .addAll(
                        large,
                        daysCard,
                        yearsCard,
                        bestCard,
                        new EvenColumns(FILMS, endsCard, againCard),
                        new EvenColumns(
                                WIDE_CHARTS,
                                card("stats.months", months),
                                card("stats.weekdays", weekdays),
                                card("stats.ratings", ratings),
                                taste),
                        lists);
    }

    /// @param credits whether the credits had been read
    void show(Figures figures, boolean credits) {
        large.show(figures);
        showTime(figures);
        showFilms(figures.seen(), figures.taste());
        ratings.show(words.ratings(figures, parts.doors()));
        months.show(words.months(figures, parts.doors()));
        weekdays.show(words.weekdays(figures, parts.doors()));
        taste.show(words.span(figures), figures.taste());
        Rankings most = figures.most();
        lists.show(most, credits);
    }

    private void showTime(Figures figures) {
        Integer year = figures.span().year();
        present(daysCard, year != null);
        present(yearsCard, year == null);
        if (year == null) {
            years.show(words.years(figures, parts.doors()));
        } else {
            days.show(year, figures.times().days());
        }
        List<Frame> moments = new ArrayList<>();
        moment(moments, figures.times().first());
        moment(moments, figures.times().last());
        ends.show(moments);
        present(endsCard, !moments.isEmpty());
    }

    private void moment(List<Frame> into, @Nullable Moment moment) {
        if (moment != null) {
            into.add(new Frame(moment.film(), words.brief(moment.day())));
        }
    }

    private void showFilms(Seen seen, Taste of) {
        best.show(
                of.best().stream()
                        .flatMap(id -> parts.film(id).stream())
                        .map(film -> new Frame(film.id(), words.rating(film)))
                        .toList());
        present(bestCard, !of.best().isEmpty());
        again.show(
                seen.again().stream()
                        .map(film -> new Frame(film.film(), texts.get("stats.times", film.times())))
                        .toList());
        present(againCard, !seen.again().isEmpty());
    }

    private VBox card(String heading, Node chart) {
        Label title = new Label(texts.get(heading));
        title.getStyleClass().add("strong");
        VBox card = new VBox(title, chart);
        card.getStyleClass().addAll("card", "stats-card");
        return card;
    }

    private void openDay(LocalDate day) {
        Diary diary = parts.mirror().diary().diaryProperty().get();
        if (diary != null) {
            Set<Long> films =
                    diary.on(day).mapToObj(diary::film).collect(Collectors.toUnmodifiableSet());
            parts.doors().films(words.day(day), films);
        }
    }

    private static void present(VBox card, boolean present) {
        card.setVisible(present);
        card.setManaged(present);
    }
}
