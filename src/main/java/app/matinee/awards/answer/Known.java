package app.matinee.awards.answer;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Coverage;
import app.matinee.awards.history.Coverages;
import app.matinee.awards.history.Prize;
import app.matinee.awards.question.PrizeRef;
import app.matinee.awards.words.TimeWords;
import app.matinee.awards.words.Wording;
import app.matinee.model.AwardBody;
import app.matinee.model.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one answer may draw on: the history up to its date, and the words. For one thread.
public final class Known {

    private final AwardHistory history;
    private final PartialDate asOf;
    private final Wording words;
    private final Map<Prize.Key, Coverage> ofPrizes = new HashMap<>();
    private final Map<Long, Coverage> ofBodies = new HashMap<>();

    /// @param all the history with what came after the date
    public Known(AwardHistory all, PartialDate asOf, Wording words) {
        this.history = all.until(asOf.end());
        this.asOf = asOf;
        this.words = words;
    }

    /// The history up to the date.
    public AwardHistory history() {
        return history;
    }

    public PartialDate asOf() {
        return asOf;
    }

    public Wording words() {
        return words;
    }

    /// The words for the time claims are about.
    public TimeWords time() {
        return new TimeWords(words.texts(), asOf);
    }

    /// The prize that is meant, or empty where it is not in the history.
    public Optional<Prize> prize(PrizeRef ref) {
        return history.prize(ref.body(), ref.category());
    }

    /// The prizes, or empty where one of them is not in the history.
    Optional<List<Prize>> prizes(List<PrizeRef> refs) {
        List<Prize> prizes = refs.stream().map(this::prize).flatMap(Optional::stream).toList();
        return prizes.size() == refs.size() ? Optional.of(prizes) : Optional.empty();
    }

    /// What is known of the winners of a prize.
    public Coverage coverage(Prize prize) {
        return ofPrizes.computeIfAbsent(prize.key(), _ -> new Coverages(history).of(prize));
    }

    /// What is known of the winners of a body.
    public Coverage coverage(AwardBody body) {
        return ofBodies.computeIfAbsent(body.id(), _ -> new Coverages(history).of(body));
    }

    /// What is known of the winners of some prizes.
    public List<Coverage> coverage(List<Prize> prizes) {
        return prizes.stream().map(this::coverage).toList();
    }
}
