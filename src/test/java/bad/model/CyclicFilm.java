package bad.model;

import bad.store.CyclicRow;

/// One half of a cycle, and a model that knows a layer above it.
public record CyclicFilm(CyclicRow row) {}
