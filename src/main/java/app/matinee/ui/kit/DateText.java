package app.matinee.ui.kit;

import app.matinee.model.PartialDate;
import app.matinee.settings.DateStyle;
import app.matinee.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes dates exactly as precise as they are known, whole ones in the style chosen in the
/// settings.
public final class DateText {

    private final Texts texts;
    private final LiveSettings settings;

    public DateText(Texts texts, LiveSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /// "12 April 2025", "April 2025" or "2025".
    public String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.iso();
            case MONTH -> write(date.start(), "MMMM yyyy", "MMMM yyyy");
            case DAY -> write(date.start(), "d MMMM yyyy", "MMMM d, yyyy");
        };
    }

    /// "12 Apr 2025", "Apr 2025" or "2025", for tables.
    public String brief(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.iso();
            case MONTH -> write(date.start(), "MMM yyyy", "MMM yyyy");
            case DAY -> write(date.start(), "d MMM yyyy", "MMM d, yyyy");
        };
    }

    private String write(LocalDate date, String dayFirst, String monthFirst) {
        DateStyle style = settings.get().dateStyle();
        Locale locale = texts.locale();
        return switch (style) {
            case DAY_FIRST -> DateTimeFormatter.ofPattern(dayFirst, locale).format(date);
            case MONTH_FIRST -> DateTimeFormatter.ofPattern(monthFirst, locale).format(date);
            case ISO -> iso(date, dayFirst);
        };
    }

    private static String iso(LocalDate date, String pattern) {
        String whole = date.toString();
        return pattern.startsWith("d") ? whole : whole.substring(0, whole.length() - 3);
    }
}
