package app.matinee.model;

import java.util.List;
import java.util.Map;

/// What stands around a film's honours: the films that share its nominations, and who won the same
/// categories.
///
/// @param titles the titles of all films in those honours, by key
/// @param winners all winners of each category the film won, by the category's key
public record Companions(Map<Long, String> titles, Map<Long, List<Honour>> winners) {

    /// Nothing is known yet.
    public static final Companions NONE = new Companions(Map.of(), Map.of());

    public Companions {
        titles = Map.copyOf(titles);
        winners = Map.copyOf(winners);
    }
}
