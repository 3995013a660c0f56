package app.matinee.ui.kit.writing.fact;

/// Something of the journal as it can be written into a text now.
///
/// @param key what it is found again by; "" for what needs no bringing up to date
/// @param words Markdown: a part of a sentence, or whole lines
/// @param lines whether it stands on lines of its own
/// @param note what it rests on, in a few words
public record Source(FactGroup group, String key, String words, boolean lines, String note) {

    /// What is written into the text.
    public String written() {
        if (key.isEmpty()) {
            return lines ? "\n\n" + words + "\n\n" : words;
        }
        return lines
                ? "\n\n" + FactMarks.around(key, words) + "\n\n"
                : FactMarks.within(key, words);
    }
}
