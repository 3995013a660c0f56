package app.matinee.ui.diary.part;

import app.matinee.model.Completion;
import app.matinee.model.DiaryEntry;
import app.matinee.model.DiaryMonth;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Viewing;
import app.matinee.text.Texts;
import app.matinee.ui.kit.DateText;
import app.matinee.ui.kit.LiveSettings;
import app.matinee.ui.kit.RatingText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what stands in a diary.
public final class DiaryWords {

    private final Texts texts;
    private final DateText dates;
    private final RatingText ratings;
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;

    public DiaryWords(Texts texts, LiveSettings settings) {
        this.texts = texts;
        this.dates = new DateText(texts, settings);
        this.ratings = new RatingText(texts);
        this.month = DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEE", texts.locale());
    }

    /// "March 2026", "2019, month not known", "No date".
    public String month(DiaryMonth of) {
        PartialDate period = of.period();
        if (period == null) {
            return texts.get("diary.undated");
        }
        return period.precision() == PartialDate.Precision.YEAR
                ? texts.get("diary.yearOnly", period.iso())
                : month.format(period.start());
    }

    /// "12 viewings".
    public String count(int viewings) {
        return texts.get("diary.count", viewings);
    }

    /// "Wed".
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /// "12 April 2025", or "No date".
    public String date(@Nullable PartialDate date) {
        return date == null ? texts.get("diary.undated") : dates.of(date);
    }

    public String rating(DiaryEntry entry) {
        return ratings.of(entry.rating());
    }

    /// "Left before the end", or "" for a viewing of the whole film.
    public String completion(DiaryEntry entry) {
        return entry.completion() == Completion.WHOLE
                ? ""
                : texts.get("diary.completion." + entry.completion().code());
    }

    /// The note and where it was, on one line.
    public String told(Viewing viewing) {
        String with =
                viewing.company().isBlank()
                        ? ""
                        : texts.get("diary.with", viewing.company().strip());
        return Stream.of(viewing.place().strip(), with, viewing.note().strip())
                .filter(part -> !part.isEmpty())
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" · "));
    }

    /// All of it, for who hears it read.
    public String spoken(DiaryEntry entry, @Nullable FilmSummary film) {
        return Stream.of(
                        film == null ? "" : title(film),
                        date(entry.date()),
                        rating(entry),
                        entry.rewatch() ? texts.get("diary.rewatch") : "",
                        completion(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// "Anora (2024)".
    public String title(FilmSummary film) {
        return film.year() == null
                ? film.title()
                : texts.get("diary.titleAndYear", film.title(), String.valueOf(film.year()));
    }
}
