package app.matinee.ui.kit;

import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people type them, as precise as they are known: "2024", "2024-05", "May 2024",
/// "21 May 2024", "May 21, 2024", "21.5.2024".
public final class DateEntry {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final int LEAST_LETTERS = 3;

    private final Locale locale;

    public DateEntry(Texts texts) {
        this.locale = texts.locale();
    }

    /// The date a text spells, or empty if it spells none.
    public Optional<PartialDate> read(String text) {
        String typed = text.strip();
        Optional<PartialDate> iso = PartialDate.parse(typed);
        if (iso.isPresent()) {
            return iso;
        }
        Matcher dotted = DOTTED.matcher(typed);
        if (dotted.matches()) {
            return date(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(typed);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        return dayFirst.matches()
                ? date(
                        dayFirst.group(3),
                        month(dayFirst.group(2)),
                        dayFirst.group(1) == null ? "" : dayFirst.group(1))
                : Optional.empty();
    }

    private static Optional<PartialDate> date(String year, int month, String day) {
        String iso = "%s-%02d".formatted(year, month);
        return PartialDate.parse(
                day.isEmpty() ? iso : iso + "-%02d".formatted(Integer.parseInt(day)));
    }

    /// The number of a month whose name, or its first three letters or more, was typed; 0 for none.
    private int month(String word) {
        String typed = word.toLowerCase(locale);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
            if (typed.length() >= LEAST_LETTERS && name.startsWith(typed)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
