package app.matinee.ui.copies;

import app.matinee.model.Copy;
import app.matinee.model.FilmSummary;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a copy is and where.
record CopyWords(Texts texts, DateText dates) {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    /// "Anora (2024)".
    String film(FilmSummary film) {
        return film.year() == null
                ? film.title()
                : texts.get("diary.titleAndYear", film.title(), String.valueOf(film.year()));
    }

    /// "Blu-ray, Criterion Collection".
    String what(Copy copy) {
        String medium = copy.medium().isEmpty() ? texts.get("details.copy") : copy.medium();
        return copy.edition().isEmpty() ? medium : medium + ", " + copy.edition();
    }

    /// Where it stands and what is written about it.
    String where(Copy copy) {
        return Stream.of(copy.place(), copy.barcode(), copy.note())
                .filter(part -> !part.isBlank())
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" · "));
    }

    /// "Lent to Ana, 5 weeks now"; "" for one at home.
    String lent(CopyRow row, LocalDate today) {
        Copy copy = row.copy();
        if (!copy.isLent()) {
            return "";
        }
        long days = row.daysAway(today);
        return days < 0
                ? texts.get("details.copy.lent", copy.lentTo())
                : texts.get("copies.lent", copy.lentTo(), since(days));
    }

    /// "12 May 2026", or "" where it is not known since when.
    String lentSince(CopyRow row) {
        var since = row.copy().lentSince();
        return since == null ? "" : dates.of(since);
    }

    private String since(long days) {
        if (days < 2 * WEEK) {
            return texts.get("copies.days", days);
        }
        return days < 2 * MONTH
                ? texts.get("copies.weeks", days / WEEK)
                : texts.get("copies.months", days / MONTH);
    }
}
