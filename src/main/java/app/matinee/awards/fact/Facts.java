package app.matinee.awards.fact;

import app.matinee.awards.answer.Known;
import app.matinee.awards.history.AwardHistory;
import app.matinee.awards.words.Wording;
import app.matinee.model.PartialDate;
import app.matinee.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds what can be said of a film because of its awards. Only what the journal knows to be true:
/// no "first" and no "fourth" over a range with holes.
public final class Facts {

    private final AwardHistory history;
    private final Wording words;
    private final List<FactSource> sources =
            List.of(
                    new NthFacts(),
                    new NightFacts(),
                    new StreakFacts(),
                    new RecordFacts(),
                    new SinceFacts(),
                    new LeaderFacts());

    public Facts(AwardHistory history, Texts texts) {
        this.history = history;
        this.words = Wording.of(texts);
    }

    /// The facts about a film as they were at a date, the most telling first; none where the film
    /// is not in the history.
    public List<Fact> of(UUID film, PartialDate asOf) {
        Known known = new Known(history, asOf, words);
        return known.history().film(film).stream()
                .flatMap(f -> sources.stream().flatMap(source -> source.of(f, known).stream()))
                .toList();
    }

    /// One fact as it is at a date, to look an inserted one up again; empty where it does not hold.
    public Optional<Fact> find(String id, UUID film, PartialDate asOf) {
        return of(film, asOf).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
