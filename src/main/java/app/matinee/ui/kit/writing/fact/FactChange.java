package app.matinee.ui.kit.writing.fact;

/// Marked words of a text, and what the journal says now.
public record FactChange(FactMark mark, String now) {

    /// What takes the place of the marked words, with their mark.
    public String written() {
        return mark.lines() ? FactMarks.around(mark.key(), now) : FactMarks.within(mark.key(), now);
    }
}
