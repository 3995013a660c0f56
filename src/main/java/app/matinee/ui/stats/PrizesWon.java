package app.matinee.ui.stats;

import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.history.Prize;
import app.matinee.model.Honour;
import app.matinee.model.NominatedFilm;
import app.matinee.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The prizes of the history with the films that won them, as statistics count them.
record PrizesWon(Texts texts) {

    /// @param history null while it is not known
    List<app.matinee.stats.Prize> of(@Nullable AwardHistory history) {
        return history == null
                ? List.of()
                : history.prizes().stream()
                        .map(prize ->
                                new app.matinee.stats.Prize(name(prize), winners(history, prize)))
                        .toList();
    }

    /// "Palme d’Or", "Best Picture, Academy Awards".
    private String name(Prize prize) {
        return prize.highest()
                ? prize.name()
                : texts.get("stats.prize", prize.name(), prize.body().shownShortName());
    }

    private static Set<Long> winners(AwardHistory history, Prize prize) {
        return history.ofPrize(prize).stream()
                .filter(Honour::won)
                .flatMap(honour -> honour.nomination().films().stream())
                .map(NominatedFilm::filmId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
