package app.matinee.ui.stats;

import app.matinee.model.PartialDate;
import app.matinee.stats.Figures;
import app.matinee.stats.Share;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
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
        return Double.isNaN(rating)
                ? texts.get("stats.unrated")
                : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", rating / STEPS);
    }

    List<Column> months(Figures figures, FilmsDoor door) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.months().size(); i++) {
            String name = Month.of(i + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale());
            String label = Month.of(i + 1).getDisplayName(TextStyle.SHORT_STANDALONE, locale());
            columns.add(column(label, name + " " + span(figures), figures.months().get(i), door));
        }
        return columns;
    }

    List<Column> weekdays(Figures figures, FilmsDoor door) {
        List<Column> columns = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(
                    column(
                            day.getDisplayName(TextStyle.SHORT_STANDALONE, locale()),
                            day.getDisplayName(TextStyle.FULL_STANDALONE, locale())
                                    + ", "
                                    + span(figures),
                            figures.weekdays().get(day.ordinal()),
                            door));
        }
        return columns;
    }

    List<Column> years(Figures figures, FilmsDoor door) {
        return figures.years().values().stream()
                .map(year -> column(year.name(), year.name(), year, door))
                .toList();
    }

    List<Column> ratings(Figures figures, FilmsDoor door) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < figures.ratings().size(); i++) {
            Set<Long> films = figures.ratings().get(i);
            String stars = stars((i + 1) * STEPS / 2);
            String name = texts.get("stats.rated", stars, span(figures));
            columns.add(
                    new Column(
                            stars,
                            texts.get("stats.rated.says", stars, films.size()),
                            films.size(),
                            () -> door.open(name, films)));
        }
        return columns;
    }

    private Column column(String label, String name, Share share, FilmsDoor door) {
        return new Column(
                label,
                texts.get("stats.on", name, share.viewings()),
                share.viewings(),
                () -> door.open(name, share.films()));
    }

    private static Locale locale() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }
}
