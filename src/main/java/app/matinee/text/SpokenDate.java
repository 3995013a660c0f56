package app.matinee.text;

import app.matinee.model.PartialDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Understands dates as people type them: "2026-03-01", "1 March 2025", "March 2025", "2024", "12
/// April" (the last one there was), "yesterday", "unknown".
public final class SpokenDate {

    /// What a text turned out to say.
    public sealed interface Answer {}

    /// A date, as precise as it was given.
    public record Known(PartialDate date) implements Answer {}

    /// Nothing was typed, or a word for not knowing.
    public record Unknown() implements Answer {}

    /// No date.
    ///
    /// @param why the sentence to show
    public record NoDate(Phrase why) implements Answer {}

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-./ ](\\d{1,2})(?:[-./ ](\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(\\d{1,2})[-./ ]+)?(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final int SHORTEST_MONTH = 3;
    private static final int MONTHS = 12;

    private final Texts texts;
    private final Clock clock;

    public SpokenDate(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// What a text says.
    ///
    /// @param monthFirst whether "3/4/2025" is the fourth of March
    public Answer read(String typed, boolean monthFirst) {
        String text = typed.strip().toLowerCase(texts.locale());
        if (text.isEmpty() || among(text, texts.get("date.spoken.unknown"))) {
            return new Unknown();
        }
        LocalDate today = LocalDate.now(clock);
        if (among(text, texts.get("date.spoken.today"))) {
            return new Known(PartialDate.of(today));
        }
        if (among(text, texts.get("date.spoken.yesterday"))) {
            return new Known(PartialDate.of(today.minusDays(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            boolean swap = monthFirst && yearLast.group(1) != null;
            return date(
                    number(yearLast, 3),
                    number(yearLast, swap ? 1 : 2),
                    number(yearLast, swap ? 2 : 1));
        }
        return words(text, today);
    }

    private Answer words(String text, LocalDate today) {
        Integer day = null;
        Integer month = null;
        Integer year = null;
        for (String word : text.replaceAll("[,./-]", " ").strip().split("\\s+")) {
            Matcher dayWord = DAY.matcher(word);
            Optional<Month> named = month(word);
            if (word.matches("\\d{4}") && year == null) {
                year = Integer.valueOf(word);
            } else if (dayWord.matches() && day == null) {
                day = Integer.valueOf(dayWord.group(1));
            } else if (named.isPresent() && month == null) {
                month = named.get().getValue();
            } else if (!among(word, texts.get("date.spoken.filler"))) {
                return notUnderstood();
            }
        }
        if (month == null) {
            return notUnderstood();
        }
        return date(year == null ? lastYearOf(month, day, today) : year, month, day);
    }

    /// The year of the latest such month or day that is not to come.
    private static int lastYearOf(int month, @Nullable Integer day, LocalDate today) {
        int date = month * 100 + (day == null ? 1 : day);
        boolean passed = date <= today.getMonthValue() * 100 + today.getDayOfMonth();
        return passed ? today.getYear() : today.getYear() - 1;
    }

    private Answer date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        if (year == null || year == 0) {
            return notUnderstood();
        }
        if (month == null) {
            return known("%04d".formatted(year));
        }
        if (month < 1 || month > MONTHS) {
            return new NoDate(Phrase.of("date.noSuchMonth", String.valueOf(month)));
        }
        if (day == null) {
            return known("%04d-%02d".formatted(year, month));
        }
        YearMonth whole = YearMonth.of(year, month);
        if (!whole.isValidDay(day)) {
            Month name = whole.getMonth();
            return new NoDate(
                    Phrase.of(
                            "date.noSuchDay",
                            name.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale())
                                    + (name == Month.FEBRUARY ? " " + Year.of(year) : ""),
                            whole.lengthOfMonth()));
        }
        return known("%04d-%02d-%02d".formatted(year, month, day));
    }

    private static Answer known(String iso) {
        return new Known(new PartialDate(iso));
    }

    private static Answer notUnderstood() {
        return new NoDate(Phrase.of("date.notUnderstood"));
    }

    private Optional<Month> month(String word) {
        Locale locale = texts.locale();
        return word.length() < SHORTEST_MONTH
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month ->
                                month.getDisplayName(TextStyle.FULL, locale)
                                        .toLowerCase(locale)
                                        .startsWith(word))
                        .findFirst();
    }

    private static boolean among(String word, String words) {
        return Arrays.asList(words.split("\\s*,\\s*")).contains(word);
    }

    private static @Nullable Integer number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
