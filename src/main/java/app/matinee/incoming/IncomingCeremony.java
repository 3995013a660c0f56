package app.matinee.incoming;

import app.matinee.model.AwardBody;
import app.matinee.model.Ceremony;

/// One edition of a body's awards.
///
/// @param body matched by its name or short name
/// @param ceremony with no body key; matched by edition, where it has none by date or name
public record IncomingCeremony(Source source, AwardBody body, Ceremony ceremony) {}
