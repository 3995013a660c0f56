package app.matinee.ui.kit;

import app.matinee.model.PartialDate;
import app.matinee.settings.DateStyle;
import app.matinee.text.SpokenDate;
import app.matinee.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the date of a viewing as it is typed and says what was understood.
public final class ViewingDates {

    /// What a typed date says.
    ///
    /// @param date null where it is not known
    /// @param echo what was understood, or why nothing was
    /// @param refused whether it is no date a film can have been seen on
    public record Reading(@Nullable PartialDate date, String echo, boolean refused) {}

    private final Texts texts;
    private final LiveSettings settings;
    private final Clock clock;
    private final SpokenDate spoken;
    private final DateText dates;

    public ViewingDates(Texts texts, LiveSettings settings, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
        this.spoken = new SpokenDate(texts, clock);
        this.dates = new DateText(texts, settings);
    }

    public Reading read(String typed) {
        boolean monthFirst = settings.get().dateStyle() == DateStyle.MONTH_FIRST;
        return switch (spoken.read(typed, monthFirst)) {
            case SpokenDate.Known(PartialDate date)
                    when date.start().isAfter(LocalDate.now(clock)) ->
                    new Reading(null, texts.get("journal.form.future", dates.of(date)), true);
            case SpokenDate.Known(PartialDate date) -> new Reading(date, dates.of(date), false);
            case SpokenDate.Unknown() -> new Reading(null, texts.get("journal.noDate"), false);
            case SpokenDate.NoDate no -> new Reading(null, texts.say(no.why()), true);
        };
    }

    /// The word for today.
    public String today() {
        return texts.get("date.spoken.today").split(",")[0];
    }

    /// A date so that it can be read again; "" for none.
    public String write(@Nullable PartialDate date) {
        return date == null ? "" : dates.of(date);
    }
}
