package bad.store;

import bad.model.CyclicFilm;

/// The other half of a cycle.
public record CyclicRow(CyclicFilm film) {}
