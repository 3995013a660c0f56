package app.matinee.model;

import java.util.List;
import java.util.UUID;

/// The featured film of a month and the pieces it is made of.
///
/// @param month a date of the precision MONTH
public record FeaturedFilm(
        long id,
        UUID uuid,
        PartialDate month,
        long filmId,
        String note,
        List<FeaturedPiece> pieces) {

    public FeaturedFilm {
        pieces = List.copyOf(pieces);
    }
}
