package app.matinee.awards.history;

import app.matinee.model.Ceremony;
import org.jspecify.annotations.Nullable;

/// A stretch of a body's history that the journal does not know.
///
/// @param first the edition it begins with, 0 where the body does not number them
/// @param last the edition it ends with
/// @param ceremony the one ceremony meant, where the journal knows of it but not who won
public record Hole(int first, int last, @Nullable Ceremony ceremony) {}
