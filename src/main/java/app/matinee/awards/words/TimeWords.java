package app.matinee.awards.words;

import app.matinee.awards.history.CeremonyTime;
import app.matinee.awards.history.Coverage;
import app.matinee.model.Ceremony;
import app.matinee.model.PartialDate;
import app.matinee.model.PartialDate.Precision;
import app.matinee.text.Texts;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Names the time a claim is about.
public final class TimeWords {

    private final Texts texts;
    private final PartialDate asOf;

    /// @param asOf the date up to which ceremonies count
    public TimeWords(Texts texts, PartialDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
    }

    /// "by spring 2025", or "by 2019" where the journal knows nothing later though there must be.
    public String until(List<Coverage> coverage) {
        return texts.get("answers.time.by", end(coverage));
    }

    /// "1946 to spring 2025"; "" where nothing is known.
    public String range(List<Coverage> coverage) {
        return coverage.stream()
                .map(Coverage::first)
                .filter(Objects::nonNull)
                .map(CeremonyTime::year)
                .max(Comparator.naturalOrder())
                .map(from -> texts.get("answers.time.range", from.toString(), end(coverage)))
                .orElse("");
    }

    /// Whether the next edition of some ceremony should have been by the date, but is not in the
    /// journal.
    public boolean outdated(List<Coverage> coverage) {
        return coverage.stream()
                .map(Coverage::last)
                .filter(Objects::nonNull)
                .anyMatch(this::outdated);
    }

    /// A year and some weeks, since ceremonies move. One of which only the year is known counts
    /// from the middle of it: that of the next year may well be over before that year is.
    private boolean outdated(Ceremony last) {
        LocalDate end = CeremonyTime.of(last);
        if (end.equals(LocalDate.MAX)) {
            return false;
        }
        PartialDate date = last.date();
        boolean yearOnly = date == null || date.precision() == Precision.YEAR;
        LocalDate held = yearOnly && end.getMonth() == Month.DECEMBER ? end.withMonth(6) : end;
        return held.plusMonths(15).isBefore(asOf.end());
    }

    private String end(List<Coverage> coverage) {
        return coverage.stream()
                .map(Coverage::last)
                .filter(Objects::nonNull)
                .filter(this::outdated)
                .map(CeremonyTime::year)
                .min(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElseGet(this::asOf);
    }

    /// "spring 2025", "May 2025", "early 2025", "the end of 2025".
    public String asOf() {
        String year = String.valueOf(asOf.year());
        return asOf.precision() == Precision.YEAR
                ? texts.get("answers.time.year", year)
                : texts.get("answers.time.season", asOf.end().getMonthValue(), year);
    }
}
