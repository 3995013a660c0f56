package app.matinee.incoming;

import app.matinee.model.Viewing;

/// One time of seeing a film.
///
/// @param film its index in the batch
/// @param viewing with no film key; its date is null where the file does not tell it
public record IncomingViewing(Source source, int film, Viewing viewing) {}
