package app.matinee.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as precise as it is known: "2019", "2019-05" or "2019-05-21" (ISO 8601, years 1 to 9999).
///
/// Dates sort at the end of their period, so that "2019" comes after "2019-05-21".
public record PartialDate(String iso) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /// How much of a date is known.
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /// @throws IllegalArgumentException if the text is no existing year, month or day
    public PartialDate {
        if (!SHAPE.matcher(iso).matches() || !exists(iso)) {
            throw new IllegalArgumentException("not a date: " + iso);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /// The date a text spells in ISO form, or empty if it spells none.
    public static Optional<PartialDate> parse(String text) {
        String iso = text.strip();
        return SHAPE.matcher(iso).matches() && exists(iso)
                ? Optional.of(new PartialDate(iso))
                : Optional.empty();
    }

    public Precision precision() {
        return switch (iso.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    public int year() {
        return Integer.parseInt(iso, 0, 4, 10);
    }

    /// The last day of the period, which is the day itself for a full date.
    public LocalDate end() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 12, 31);
            case MONTH -> YearMonth.parse(iso).atEndOfMonth();
            case DAY -> LocalDate.parse(iso);
        };
    }

    /// The first day of the period.
    public LocalDate start() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year(), 1, 1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            case DAY -> LocalDate.parse(iso);
        };
    }

    /// A text whose order is the order of dates: the ISO text filled up with "-99".
    public String sortKey() {
        return iso + "-99-99".substring(iso.length() - 4);
    }

    @Override
    public int compareTo(PartialDate other) {
        return sortKey().compareTo(other.sortKey());
    }

    @Override
    public String toString() {
        return iso;
    }

    private static boolean exists(String iso) {
        try {
            switch (iso.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
                case 7 -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
            return !iso.startsWith("0000");
        } catch (DateTimeException _) {
            return false;
        }
    }
}
