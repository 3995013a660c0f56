package bad.ui.film.awards;

/// A tab.
public record AwardsTab(String name) {}
