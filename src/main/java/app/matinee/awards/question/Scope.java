package app.matinee.awards.question;

import java.util.UUID;

/// Over what leaders are counted.
public sealed interface Scope {

    /// All ceremonies of a body together.
    record AllTime(UUID body) implements Scope {}

    /// Each ceremony of a body for itself: the most in one night.
    record OneNight(UUID body) implements Scope {}

    /// One ceremony.
    record At(UUID ceremony) implements Scope {}

    /// All years of one prize.
    record In(PrizeRef prize) implements Scope {}
}
