package app.matinee.ui.stats;

import app.matinee.stats.Figures;
import app.matinee.stats.Seen;
import app.matinee.text.Texts;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The figures one asks for first, large.
final class LargeFigures extends StackPane {

    private static final double LEAST = 11;

    private final Texts texts;
    private final StatsWords words;
    private final StatsDoors doors;
    private final Tile films;
    private final Tile viewings;
    private final Tile hours;
    private final Tile rating;
    private final Tile streak;
    private final Tile prized;

    LargeFigures(StatsWords words, StatsDoors doors) {
        this.texts = words.texts();
        this.words = words;
        this.doors = doors;
        films = new Tile(texts.get("stats.films"));
        viewings = new Tile(texts.get("stats.viewings"));
        hours = new Tile(texts.get("stats.hours"));
        rating = new Tile(texts.get("stats.rating"));
        streak = new Tile(texts.get("stats.streak"));
        prized = new Tile(texts.get("stats.prized"));
        getChildren().add(new EvenColumns(LEAST, films, viewings, hours, rating, streak, prized));
    }

    void show(Figures figures) {
        String span = words.span(figures);
        Seen seen = figures.seen();
        films.show(
                words.number(seen.films().size()),
                texts.get("stats.fresh", seen.fresh().size()),
                opening(span, seen.films()));
        viewings.show(
                words.number(seen.viewings()),
                texts.get("stats.rewatches", seen.rewatches()),
                opening(span, seen.films()));
        hours.show(
                words.number(seen.hours()),
                seen.untimed() == 0 ? "" : texts.get("stats.untimed", seen.untimed()),
                opening(span, seen.films()));
        var all = figures.taste().all();
        rating.show(
                words.stars(all.mean()),
                texts.get("stats.ofRated", all.rated()),
                opening(span, all.films()));
        String run = run(figures);
        streak.show(
                words.number(figures.times().streaks().longest()),
                run,
                opening(run.isEmpty() ? span : run, figures.times().inARow()));
        var winners = figures.taste().winners();
        prized.show(
                words.number(winners.films().size()),
                winners.rated() == 0
                        ? ""
                        : texts.get("stats.prizedRating", words.stars(winners.mean())),
                opening(texts.get("stats.prized.of", span), winners.films()));
    }

    private String run(Figures figures) {
        LocalDate from = figures.times().streaks().first();
        LocalDate to = figures.times().streaks().last();
        return from == null || to == null || from.equals(to) ? "" : words.run(from, to);
    }

    private @Nullable Runnable opening(String name, Set<Long> of) {
        return of.isEmpty() ? null : () -> doors.films(name, of);
    }
}
