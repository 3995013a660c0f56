package app.matinee.text;

import app.matinee.model.PartialDate;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Writes numbers, sizes and times the way the language of the texts does.
public final class Say {

    private static final int UNIT = 1000;
    private static final int MINUTES_PER_HOUR = 60;

    private final Texts texts;

    public Say(Texts texts) {
        this.texts = texts;
    }

    /// "12,345".
    public String number(long number) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(number);
    }

    /// A share of the whole, 0 to 1, in whole percent: "42%".
    public String percent(double share) {
        return NumberFormat.getPercentInstance(texts.locale()).format(share);
    }

    /// A number of bytes in the unit a person would choose, thousands apart: "3.4 MB".
    public String bytes(long bytes) {
        if (bytes < UNIT) {
            return texts.get("say.bytes", bytes);
        }
        double kilo = bytes / (double) UNIT;
        if (kilo < UNIT) {
            return texts.get("say.kilobytes", kilo);
        }
        double mega = kilo / UNIT;
        return mega < UNIT
                ? texts.get("say.megabytes", mega)
                : texts.get("say.gigabytes", mega / UNIT);
    }

    /// A running time given in minutes: "139 min".
    public String minutes(int minutes) {
        return texts.get("say.minutes", minutes);
    }

    /// The same in hours: "2 h 19 min", "45 min", "2 h".
    public String hours(int minutes) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return minutes(rest);
        }
        return rest == 0 ? texts.get("say.hours", hours) : texts.get("say.hoursMinutes", hours, rest);
    }

    /// A time of day: "12:03".
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(time);
    }

    /// A date as precise as it is known: "12 April 2025", "April 2025", "2025".
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.iso();
            case MONTH ->
                    DateTimeFormatter.ofPattern("MMMM yyyy", texts.locale()).format(date.start());
            case DAY -> day(date.start());
        };
    }

    /// A whole date in words: "12 April 2025".
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", texts.locale()).format(day);
    }
}
