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
import java.util.List;
import java.util.Optional;

/// What an answer may draw on: the history up to its date, and the words.
record Known(AwardHistory history, PartialDate asOf, Wording words) {

    TimeWords time() {
        return new TimeWords(words.texts(), asOf);
    }

    Optional<Prize> prize(PrizeRef ref) {
        return history.prize(ref.body(), ref.category());
    }

    /// The prizes, or empty where one of them is not in the history.
    Optional<List<Prize>> prizes(List<PrizeRef> refs) {
        List<Prize> prizes = refs.stream().map(this::prize).flatMap(Optional::stream).toList();
        return prizes.size() == refs.size() ? Optional.of(prizes) : Optional.empty();
    }

    Coverage coverage(Prize prize) {
        return new Coverages(history).of(prize);
    }

    Coverage coverage(AwardBody body) {
        return new Coverages(history).of(body);
    }

    List<Coverage> coverage(List<Prize> prizes) {
        return prizes.stream().map(this::coverage).toList();
    }
}
