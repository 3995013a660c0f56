package app.matinee.transfer.letterboxd;

import app.matinee.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Counts what an import for Letterboxd cannot carry, so that it can be said.
final class LetterboxdLosses {

    private int likes;
    private int parts;
    private int partialDates;
    private int rounded;
    private int drafts;
    private int large;

    void like() {
        likes++;
    }

    void part() {
        parts++;
    }

    void partialDate() {
        partialDates++;
    }

    void rounded() {
        rounded++;
    }

    void draft() {
        drafts++;
    }

    void large() {
        large++;
    }

    List<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>();
        add(all, "export.letterboxd.likes", likes);
        add(all, "export.letterboxd.parts", parts);
        add(all, "export.letterboxd.partialDates", partialDates);
        add(all, "export.letterboxd.rounded", rounded);
        add(all, "export.letterboxd.drafts", drafts);
        add(all, "export.letterboxd.large", large);
        return all;
    }

    private static void add(List<Phrase> all, String key, int count) {
        if (count > 0) {
            all.add(Phrase.of(key, count));
        }
    }
}
