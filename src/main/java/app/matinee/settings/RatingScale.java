package app.matinee.settings;

/// How ratings are shown and given: half stars, out of ten, or out of a hundred.
public enum RatingScale {
    STARS,
    TEN,
    HUNDRED
}
