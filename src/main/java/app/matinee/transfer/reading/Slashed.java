package app.matinee.transfer.reading;

import app.matinee.model.PartialDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates of a column: ISO, or as a spreadsheet writes them again, "4/18/2026" or "16/3/1990".
/// The order of day and month is the one that every date of the column allows, month first where
/// both are possible.
public final class Slashed {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final int MONTHS = 12;

    private final boolean dayFirst;

    private Slashed(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /// Looks at all the dates of a column to learn their order.
    public static Slashed of(Collection<String> dates) {
        return new Slashed(dates.stream().anyMatch(Slashed::onlyDayFirst));
    }

    private static boolean onlyDayFirst(String date) {
        Matcher parts = SHAPE.matcher(date);
        return parts.matches()
                && Integer.parseInt(parts.group(1)) > MONTHS
                && Integer.parseInt(parts.group(2)) <= MONTHS;
    }

    /// The date a cell spells, or empty if it spells none.
    public Optional<PartialDate> parse(String cell) {
        Matcher parts = SHAPE.matcher(cell.strip());
        if (!parts.matches()) {
            return PartialDate.parse(cell);
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return PartialDate.parse("%s-%02d-%02d".formatted(parts.group(3), month, day));
    }
}
