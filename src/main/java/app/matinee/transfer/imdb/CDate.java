package app.matinee.transfer.imdb;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates of the first generation, as C writes them: "Fri Nov 7 09:07:24 2014".
final class CDate {

    private static final DateTimeFormatter C =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);

    private CDate() {}

    /// The day in ISO form; what is no such date stays as it is.
    static String day(String cell) {
        String date = cell.strip().replaceAll(" +", " ");
        if (date.isEmpty() || !Character.isLetter(date.charAt(0))) {
            return date;
        }
        try {
            return LocalDateTime.parse(date, C).toLocalDate().toString();
        } catch (DateTimeException _) {
            return date;
        }
    }
}
