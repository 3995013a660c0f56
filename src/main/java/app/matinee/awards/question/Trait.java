package app.matinee.awards.question;

/// One thing that winners of a prize may have in common.
///
/// @param value the name of a country or distributor; of a director or person, the UUID
public record Trait(Shared shared, String value) {}
