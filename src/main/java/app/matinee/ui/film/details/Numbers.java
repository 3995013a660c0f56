package app.matinee.ui.film.details;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years and running times as people type them.
final class Numbers {

    private static final int FIRST_YEAR = 1870;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_MINUTES = 60_000;
    private static final int MINUTES_PER_HOUR = 60;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,5})\\s*(?:min|mins|minutes|m|′)?\\.?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3})\\s*(?:h|hours?|:)\\s*(?:(\\d{1,2})\\s*(?:m|min)?)?\\.?");

    private Numbers() {}

    /// A year between the first moving pictures and what may yet be announced.
    static Optional<Integer> year(String text) {
        return YEAR.matcher(text.strip()).matches()
                ? Optional.of(Integer.valueOf(text.strip()))
                        .filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR)
                : Optional.empty();
    }

    /// A running time in minutes: "139", "139 min", "2 h 19", "2:19".
    static Optional<Integer> minutes(String text) {
        Matcher minutes = MINUTES.matcher(text.strip());
        if (minutes.matches()) {
            return Optional.of(Integer.valueOf(minutes.group(1)))
                    .filter(m -> m > 0 && m <= LONGEST_MINUTES);
        }
        Matcher hours = HOURS.matcher(text.strip());
        if (!hours.matches()) {
            return Optional.empty();
        }
        int rest = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
        int total = Integer.parseInt(hours.group(1)) * MINUTES_PER_HOUR + rest;
        return total > 0 && rest < MINUTES_PER_HOUR ? Optional.of(total) : Optional.empty();
    }
}
