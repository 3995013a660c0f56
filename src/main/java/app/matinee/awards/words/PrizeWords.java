package app.matinee.awards.words;

import app.matinee.awards.history.Prize;
import app.matinee.model.AwardBody;
import app.matinee.text.Numerals;
import app.matinee.text.Texts;
import java.util.List;

/// Names prizes and bodies in sentences.
public final class PrizeWords {

    private static final String ACADEMY_AWARD = "Academy Award";
    private static final String PICTURE = "best picture";

    private final Texts texts;
    private final Numerals numerals;

    public PrizeWords(Texts texts) {
        this.texts = texts;
        this.numerals = new Numerals(texts);
    }

    /// "Best Picture", "the Palme d’Or", "the Academy Award for Directing", "Best Actress at
    /// Cannes".
    public String prize(Prize prize) {
        String award = prize.body().awardName();
        if (prize.highest()) {
            return texts.get("answers.prize.highest", prize.name());
        }
        if (Prize.plain(prize.name()).equals(PICTURE) && award.equals(ACADEMY_AWARD)) {
            return prize.name();
        }
        return award.isEmpty()
                ? texts.get("answers.prize.ofBody", prize.name(), prize.body().shownShortName())
                : texts.get("answers.prize.award", award, prize.name());
    }

    /// "Cannes’ top prize" for the highest prize of a festival where it went by several names.
    public String topPrize(Prize prize) {
        return texts.get("answers.prize.top", possessive(prize.body().shownShortName()));
    }

    /// "both A and B", "A, B and C", "A".
    public String all(List<String> prizes) {
        return prizes.size() == 2
                ? texts.get("answers.prize.both", prizes.getFirst(), prizes.getLast())
                : numerals.list(prizes);
    }

    /// "four Academy Awards", "one prize at Cannes".
    public String awards(AwardBody body, int count) {
        String number = numerals.cardinal(count);
        return body.awardName().isEmpty()
                ? texts.get("answers.count.prizes", count, number, body.shownShortName())
                : texts.get("answers.count.awards", count, number, body.awardName());
    }

    /// "the Academy Awards", "the Cannes Film Festival": all of a body's together.
    public String whole(AwardBody body) {
        return body.awardName().isEmpty()
                ? texts.get("answers.prize.festival", body.name())
                : texts.get("answers.prize.awards", body.awardName());
    }

    /// "Cannes’", "Venice’s".
    private String possessive(String name) {
        return texts.get("answers.prize.possessive", name.endsWith("s") ? 1 : 0, name);
    }
}
