package app.matinee.model;

/// A result to be stored together with what it belongs to.
///
/// @param body new where its id is 0; several results may bring the same new one
/// @param ceremony new where its id is 0; several results may bring the same new one
/// @param category its name as the ceremony calls it
public record NewHonour(
        AwardBody body, Ceremony ceremony, String category, Nomination nomination) {}
