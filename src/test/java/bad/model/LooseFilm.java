package bad.model;

import java.util.List;

/// A record that keeps the list it was given.
public record LooseFilm(List<String> genres) {}
