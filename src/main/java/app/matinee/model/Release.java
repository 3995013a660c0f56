package app.matinee.model;

import org.jspecify.annotations.Nullable;

/// One coming-out of a film.
///
/// @param place a city, a cinema or the festival of a premiere
public record Release(
        long id,
        @Nullable PartialDate date,
        String country,
        ReleaseKind kind,
        String place,
        @Nullable CompanyRef distributor,
        String note) {}
