package app.matinee.stats;

/// What a span of time looks like, looking back. Films and viewings are told apart throughout: a
/// film seen three times is one film and three viewings.
///
/// @param seen what was seen, and how much of it
/// @param times when it was seen
/// @param taste what you thought of it
/// @param most what there was most of
public record Figures(Span span, Seen seen, Times times, Taste taste, Rankings most) {}
