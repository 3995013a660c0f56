package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// A prize of a body over its ceremonies: the canonical name of a category and how often it stands
/// there.
///
/// @param first the year of the earliest ceremony that has it, null where no date is known
/// @param last the year of the latest, null where no date is known
public record CategoryUse(
        String canonical, int ceremonies, @Nullable Integer first, @Nullable Integer last) {}
