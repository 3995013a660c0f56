package app.matinee.library;

import app.matinee.model.Film;
import app.matinee.model.Viewing;
import org.jspecify.annotations.Nullable;

/// A viewing to be logged.
///
/// @param fresh a film that is not in the journal yet, the same for all its viewings; null where
///   the viewing names one that is
public record ViewingToLog(Viewing viewing, @Nullable Film fresh) {}
