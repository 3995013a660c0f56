package app.matinee.incoming;

/// A film's place on a list.
///
/// @param film its index in the batch
public record IncomingListItem(Source source, int film, String note) {}
