package app.matinee.awards.words;

import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Hole;
import app.matinee.awards.history.Prize;
import app.matinee.model.Ceremony;
import app.matinee.text.Numerals;
import app.matinee.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Says what the journal does not know.
public final class CoverageWords {

    private static final int MOST_NAMED = 8;

    private final Texts texts;
    private final Numerals numerals;
    private final PrizeWords prizes;

    public CoverageWords(Texts texts) {
        this.texts = texts;
        this.numerals = new Numerals(texts);
        this.prizes = new PrizeWords(texts);
    }

    /// A sentence for each prize or body of which something is missing, or the one that nothing is.
    public List<String> notes(List<Coverage> coverage) {
        List<String> notes =
                coverage.stream().filter(c -> !c.holes().isEmpty()).map(this::note).toList();
        return notes.isEmpty() && !coverage.isEmpty()
                ? List.of(texts.get("answers.note.whole"))
                : notes;
    }

    private String note(Coverage coverage) {
        Prize prize = coverage.prize();
        List<String> named = named(coverage.holes());
        return prize == null
                ? texts.get("answers.note.partly", numerals.list(named))
                : texts.get("answers.note.holes", prizes.prize(prize), numerals.list(named))
                        .replace('\'', '’');
    }

    /// Names holes, neighbours together: "the 1st to 17th edition", "the 84th Academy Awards".
    private List<String> named(List<Hole> holes) {
        List<Hole> joined = new ArrayList<>();
        for (Hole hole : holes) {
            Hole last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && hole.first() > 0 && last.last() + 1 == hole.first()) {
                joined.set(joined.size() - 1, new Hole(last.first(), hole.last(), null));
            } else {
                joined.add(hole);
            }
        }
        List<String> names = new ArrayList<>();
        joined.stream().limit(MOST_NAMED).map(this::name).forEach(names::add);
        if (joined.size() > MOST_NAMED) {
            names.add(texts.get("answers.note.more", joined.size() - MOST_NAMED));
        }
        return names;
    }

    private String name(Hole hole) {
        Ceremony ceremony = hole.ceremony();
        if (ceremony != null) {
            return texts.get("answers.note.ceremony", ceremony.name());
        }
        String first = numerals.shortOrdinal(hole.first());
        return hole.first() == hole.last()
                ? texts.get("answers.note.edition", first)
                : texts.get("answers.note.editions", first, numerals.shortOrdinal(hole.last()));
    }
}
