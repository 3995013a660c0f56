package app.matinee.model;

/// A nomination together with the category, ceremony and body it belongs to.
public record Honour(AwardBody body, Ceremony ceremony, Category category, Nomination nomination) {

    public boolean won() {
        return nomination.result() == Result.WON;
    }

    public boolean named() {
        return nomination.result() == Result.NAMED;
    }

    /// Whether it counts among the nominations: an official one that is no mere place on a list.
    public boolean countsAsNomination() {
        return nomination.standing() == Standing.OFFICIAL
                && (nomination.result() == Result.WON || nomination.result() == Result.NOMINATED);
    }
}
