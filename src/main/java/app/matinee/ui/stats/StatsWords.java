package app.matinee.ui.stats;

import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.stats.Figures;
import app.matinee.stats.Share;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.RatingText;
import app.matinee.ui.stats.Column.Bar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the charts say.
record StatsWords(Texts texts, DateText dates) {

    private static final double STEPS = 20;

    /// What a span is called.
    String span(Figures figures) {
        return figures.span().year() == null
                ? texts.get("stats.all")
                : String.valueOf(figures.span().year());
    }

    /// "Mar".
    String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /// "12,345".
    String number(long figure) {
        return texts.get("stats.number", figure);
    }

    /// "Anora (2024)".
    String film(FilmSummary film) {
        return film.year() == null
                ? film.title()
                : texts.get("diary.titleAndYear", film.title(), String.valueOf(film.year()));
    }

    String brief(LocalDate day) {
        return dates.brief(PartialDate.of(day));
    }

    String day(LocalDate day) {
        return dates.of(PartialDate.of(day));
    }

    /// A run of days, as short as it can be said.
    String run(LocalDate from, LocalDate to) {
        return texts.get(
                "stats.fromTo", dates.brief(PartialDate.of(from)), dates.brief(PartialDate.of(to)));
    }

    String onDay(LocalDate day, int viewings) {
        return texts.get("stats.on", day(day), viewings);
    }

    /// A mean of ratings in stars, to a tenth.
    String stars(double rating) {
        return Double.isNaN(rating) ? texts.get("stats.unrated") : tenths(rating / STEPS);
    }

    /// Stars to a tenth.
    String tenths(double stars) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", stars);
    }

    /// Your rating of a film in stars, "4½ stars".
    String rating(FilmSummary film) {
        return new RatingText(texts).of(film.rating());
    }

    List<Column> months(Figures figures, StatsDoors door) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.times().months().size(); i++) {
            String name = Month.of(i + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale());
            String label = Month.of(i + 1).getDisplayName(TextStyle.SHORT_STANDALONE, locale());
            columns.add(
                    column(
                            label,
                            name + " " + span(figures),
                            figures.times().months().get(i),
                            door));
        }
        return columns;
    }

    List<Column> weekdays(Figures figures, StatsDoors door) {
        List<Column> columns = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(
                    column(
                            day.getDisplayName(TextStyle.SHORT_STANDALONE, locale()),
                            day.getDisplayName(TextStyle.FULL_STANDALONE, locale())
                                    + ", "
                                    + span(figures),
                            figures.times().weekdays().get(day.ordinal()),
                            door));
        }
        return columns;
    }

    List<Column> years(Figures figures, StatsDoors door) {
        return figures.times().years().values().stream()
                .map(year -> column(year.name(), year.name(), year, door))
                .toList();
    }

    List<Column> ratings(Figures figures, StatsDoors door) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.taste().all().stars().size(); i++) {
            Set<Long> films = figures.taste().all().stars().get(i);
            String stars = stars((i + 1) * STEPS / 2);
            String name = texts.get("stats.rated", stars, span(figures));
            columns.add(
                    Column.of(
                            stars,
                            new Bar(
                                    texts.get("stats.rated.says", stars, films.size()),
                                    films.size(),
                                    () -> door.films(name, films))));
        }
        return columns;
    }

    private Column column(String label, String name, Share share, StatsDoors door) {
        return Column.of(
                label,
                new Bar(
                        texts.get("stats.on", name, share.viewings()),
                        share.viewings(),
                        () -> door.films(name, share.films())));
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
