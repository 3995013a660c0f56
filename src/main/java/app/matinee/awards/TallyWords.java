package app.matinee.awards;

import app.matinee.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what was won in words.
public final class TallyWords {

    private final Texts texts;

    public TallyWords(Texts texts) {
        this.texts = texts;
    }

    /// "5 wins, 1 nomination": what was won, then what was not; "" for nothing.
    public String of(Tally tally) {
        return parts(
                tally.wins(), tally.lost(), tally.namings(), tally.shortlists());
    }

    /// "15 wins from 35 nominations, 2 best-of lists".
    public String whole(Tally tally) {
        String nominations = some("awards.count.nominations", tally.nominations());
        return joined(
                tally.wins() == 0
                        ? nominations
                        : texts.get("awards.season", tally.wins(), tally.nominations()),
                some("awards.count.namings", tally.namings()));
    }

    private String parts(int wins, int lost, int namings, int shortlists) {
        return joined(
                some("awards.count.wins", wins),
                some("awards.count.nominations", lost),
                some("awards.count.namings", namings),
                some("awards.count.shortlists", shortlists));
    }

    private String some(String key, int count) {
        return count == 0 ? "" : texts.get(key, count);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }
}
