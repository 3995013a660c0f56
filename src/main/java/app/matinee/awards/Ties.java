package app.matinee.awards;

import app.matinee.awards.history.Counting;
import app.matinee.model.Companions;
import app.matinee.model.Honour;
import java.util.List;

/// Who shares a win; no journal stores it, it follows from two winners in one category.
public final class Ties {

    private Ties() {}

    /// The others who won the same category of the same ceremony; empty for what is no win, for a
    /// sole winner, and where so many won that the prize was shared out rather than tied for.
    public static List<Honour> with(Honour honour, Companions around) {
        List<Honour> winners = around.winners().getOrDefault(honour.category().id(), List.of());
        boolean tied = honour.won() && Counting.tie(winners.size());
        return winners.stream()
                .filter(other -> tied && other.nomination().id() != honour.nomination().id())
                .toList();
    }
}
