package app.matinee.awards.answer;

import app.matinee.awards.question.Trait;
import app.matinee.model.Ceremony;
import app.matinee.model.Honour;
import java.util.List;

/// Consecutive winners of a prize with a trait in common.
///
/// @param ceremonies in order of time
/// @param winners those that have the trait
/// @param running whether the latest ceremony at which the prize was given is among them
public record Run(Trait trait, List<Ceremony> ceremonies, List<Honour> winners, boolean running) {

    public Run {
        ceremonies = List.copyOf(ceremonies);
        winners = List.copyOf(winners);
    }

    /// How many ceremonies in a row.
    public int length() {
        return ceremonies.size();
    }
}
