package app.matinee.awards.table;

import app.matinee.model.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Understands the dates English tables write: "March 2, 2025", "2 March 2025", "Mar 2025", or as
/// Matinee writes them.
final class DateWords {

    private static final List<DateTimeFormatter> FORMS =
            List.of("MMMM d, uuuu", "d MMMM uuuu", "MMM d, uuuu", "d MMM uuuu", "MMMM uuuu", "MMM uuuu")
                    .stream()
                    .map(pattern ->
                            new DateTimeFormatterBuilder()
                                    .parseCaseInsensitive()
                                    .appendPattern(pattern)
                                    .toFormatter(Locale.ENGLISH))
                    .toList();

    private DateWords() {}

    static Optional<PartialDate> read(String words) {
        String said = words.strip();
        Optional<PartialDate> iso = PartialDate.parse(said);
        if (iso.isPresent() || said.isEmpty()) {
            return iso;
        }
        for (DateTimeFormatter form : FORMS) {
            Optional<PartialDate> read = read(form, said);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> read(DateTimeFormatter form, String said) {
        try {
            TemporalAccessor parsed = form.parseBest(said, LocalDate::from, YearMonth::from);
            return PartialDate.parse(parsed.toString());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
