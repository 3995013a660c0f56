package app.matinee.ui.diary;

import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.ui.diary.part.DiaryParts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.list.CopiedLine;
import app.matinee.ui.kit.print.Printout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a month of the diary for paper.
record MonthPrintout(DiaryParts parts) {

    /// @param entries of one month, at least one
    Printout of(List<DiaryEntry> entries) {
        DateText dates = new DateText(parts.texts(), parts.settings());
        PartialDate date = entries.getFirst().date();
        String month =
                date == null || date.precision() == PartialDate.Precision.YEAR
                        ? words(date, dates)
                        : dates.of(new PartialDate(date.iso().substring(0, 7)));
        return new Printout(
                parts.texts().get("screen.diary") + ", " + month,
                parts.texts().get("print.films", entries.size()),
                entries.stream().map(entry -> line(entry, dates)).toList());
    }

    private Printout.Part line(DiaryEntry entry, DateText dates) {
        FilmSummary film = parts.mirror().films().find(entry.film()).orElse(null);
        String title = film == null ? "" : film.title();
        String year = film == null || film.year() == null ? "" : " (" + film.year() + ")";
        return new Printout.Line(
                words(entry.date(), dates),
                title + year,
                film == null ? "" : film.directors(),
                entry.rating() == null ? "" : CopiedLine.stars(entry.rating()));
    }

    private String words(@Nullable PartialDate date, DateText dates) {
        return date == null ? parts.texts().get("print.film.noDate") : dates.brief(date);
    }
}
