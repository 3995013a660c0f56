package app.matinee.transfer.reading;

import app.matinee.model.PartialDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The dates of a column: ISO, or as a spreadsheet writes them again, "4/18/2026", "16/3/1990" or
/// "10-09-20". The order of day and month is the one that every date of the column allows, month
/// first where both are possible. Where the year has two digits only and several orders are
/// possible, the dates are not known.
public final class Slashed {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})");
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    /// Two digits up to here are of this century.
    private static final int LATEST = 49;

    private final boolean dayFirst;
    private final List<Order> orders;

    private Slashed(boolean dayFirst, List<Order> orders) {
        this.dayFirst = dayFirst;
        this.orders = orders;
    }

    /// In which order a date of three short numbers may be written.
    private enum Order {
        DAY_MONTH_YEAR(2, 1, 0),
        MONTH_DAY_YEAR(2, 0, 1),
        YEAR_MONTH_DAY(0, 1, 2);

        private final int year;
        private final int month;
        private final int day;

        Order(int year, int month, int day) {
            this.year = year;
            this.month = month;
            this.day = day;
        }

        Optional<PartialDate> read(Matcher parts) {
            int two = Integer.parseInt(parts.group(year + 1));
            int century = two > LATEST ? CENTURY * 19 : CENTURY * 20;
            return iso(
                    century + two,
                    Integer.parseInt(parts.group(month + 1)),
                    Integer.parseInt(parts.group(day + 1)));
        }
    }

    /// Looks at all the dates of a column to learn their order.
    public static Slashed of(Collection<String> dates) {
        List<String> shorts =
                dates.stream().map(String::strip).filter(d -> SHORT.matcher(d).matches()).toList();
        List<Order> possible =
                Stream.of(Order.values())
                        .filter(order -> shorts.stream().allMatch(d -> read(order, d).isPresent()))
                        .toList();
        return new Slashed(
                dates.stream().anyMatch(Slashed::onlyDayFirst),
                shorts.isEmpty() ? List.of() : possible);
    }

    private static Optional<PartialDate> read(Order order, String date) {
        Matcher parts = SHORT.matcher(date);
        return parts.matches() ? order.read(parts) : Optional.empty();
    }

    private static boolean onlyDayFirst(String date) {
        Matcher parts = SHAPE.matcher(date.strip());
        return parts.matches()
                && Integer.parseInt(parts.group(1)) > MONTHS
                && Integer.parseInt(parts.group(2)) <= MONTHS;
    }

    /// Whether the column holds dates that may be read in more than one way and so are not known.
    public boolean isUnclear() {
        return orders.size() > 1;
    }

    /// The date a cell spells, or empty if it spells none or may spell several.
    public Optional<PartialDate> parse(String cell) {
        String date = cell.strip();
        Matcher parts = SHAPE.matcher(date);
        if (parts.matches()) {
            int first = Integer.parseInt(parts.group(1));
            int second = Integer.parseInt(parts.group(2));
            int year = Integer.parseInt(parts.group(3));
            return dayFirst ? iso(year, second, first) : iso(year, first, second);
        }
        if (SHORT.matcher(date).matches()) {
            return orders.size() == 1 ? read(orders.getFirst(), date) : Optional.empty();
        }
        return PartialDate.parse(date);
    }

    private static Optional<PartialDate> iso(int year, int month, int day) {
        return PartialDate.parse("%04d-%02d-%02d".formatted(year, month, day));
    }
}
