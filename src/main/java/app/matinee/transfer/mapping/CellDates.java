package app.matinee.transfer.mapping;

import app.matinee.model.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of a table: ISO of any precision, instants (which become days of a zone), days
/// with slashes or dots in an order, days with the month in English words.
final class CellDates {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:[ T,].*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})(?:[ T].*)?");
    private static final Pattern YEAR = Pattern.compile("\\(?((?:18|19|20|21)\\d\\d)(?!\\d).*");
    private static final Pattern ISO_AND_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final List<DateTimeFormatter> WORDS =
            List.of(
                    words("d MMMM uuuu"),
                    words("d MMM uuuu"),
                    words("MMMM d uuuu"),
                    words("MMM d uuuu"),
                    words("EEE MMM d HH:mm:ss uuuu"));

    private final DateOrder order;
    private final ZoneId zone;

    CellDates(DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /// The order that every date of a column allows; day first where both are possible and none
    /// says otherwise.
    static DateOrder orderOf(Collection<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean slashes = false;
        for (String cell : cells) {
            Matcher parts = PARTED.matcher(cell.strip());
            if (parts.matches()) {
                dayFirst |= Integer.parseInt(parts.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(parts.group(2)) > MONTHS;
                slashes |= cell.indexOf('/') >= 0;
            }
        }
        return !dayFirst && (monthFirst || slashes) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /// The date a cell spells, or empty where it spells none.
    Optional<PartialDate> parse(String cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        String word = cell.strip();
        Optional<PartialDate> plain = PartialDate.parse(word);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher timed = ISO_AND_TIME.matcher(word);
        if (timed.matches()) {
            return PartialDate.parse(timed.group(1));
        }
        Matcher parted = PARTED.matcher(word);
        if (parted.matches()) {
            return parted(parted);
        }
        Matcher first = YEAR_FIRST.matcher(word);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Optional<PartialDate> instant = instant(word);
        return instant.isPresent() ? instant : inWords(word);
    }

    private Optional<PartialDate> parted(Matcher parts) {
        String year = parts.group(3);
        String full = year.length() == 4 ? year : String.valueOf(CENTURY + Integer.parseInt(year));
        return order == DateOrder.DAY_FIRST
                ? day(full, parts.group(2), parts.group(1))
                : day(full, parts.group(1), parts.group(2));
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        return PartialDate.parse(
                "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    /// "2014-04-05T15:27:00.000Z" is a moment, which is a day only somewhere.
    private Optional<PartialDate> instant(String word) {
        if (word.indexOf('T') < 0) {
            return Optional.empty();
        }
        try {
            Instant moment = OffsetDateTime.parse(word).toInstant();
            return moment.equals(Instant.EPOCH)
                    ? Optional.empty()
                    : Optional.of(PartialDate.of(LocalDate.ofInstant(moment, zone)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> inWords(String word) {
        String plain = word.replace(",", " ").replaceAll("\\s+", " ");
        for (DateTimeFormatter format : WORDS) {
            try {
                return Optional.of(PartialDate.of(LocalDate.parse(plain, format)));
            } catch (DateTimeException _) {
                // the next one
            }
        }
        return Optional.empty();
    }

    /// The year a cell begins with, "2013–2023" or "2013-05-01" included.
    static OptionalInt year(String cell) {
        Matcher found = YEAR.matcher(cell.strip());
        return found.matches()
                ? OptionalInt.of(Integer.parseInt(found.group(1)))
                : OptionalInt.empty();
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
