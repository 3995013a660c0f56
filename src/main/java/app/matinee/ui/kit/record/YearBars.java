package app.matinee.ui.kit.record;

import app.matinee.awards.PersonRecord;
import app.matinee.awards.TallyWords;
import app.matinee.text.Texts;
import java.util.function.IntConsumer;

/// Draws a person's wins and nominations, one bar a year.
public record YearBars(Texts texts) {

    /// @param summary said below while no bar is looked at
    /// @param chosen gets the year of a bar that is pressed
    public TallyBars of(PersonRecord record, String summary, IntConsumer chosen) {
        TallyWords words = new TallyWords(texts);
        TallyBars bars = new TallyBars();
        bars.show(
                "",
                summary,
                record.years().stream()
                        .map(year ->
                                new TallyBar(
                                        String.valueOf(year.year()),
                                        says(year, words),
                                        year.tally(),
                                        () -> chosen.accept(year.year())))
                        .toList());
        return bars;
    }

    private String says(PersonRecord.Year year, TallyWords words) {
        String counted = words.of(year.tally());
        return texts.get(
                "record.year",
                String.valueOf(year.year()),
                counted.isEmpty() ? texts.get("record.nothing") : counted);
    }
}
