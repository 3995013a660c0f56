package app.matinee.incoming;

import app.matinee.model.Nomination;
import java.util.List;

/// One nomination: a category's line with its films and nominees.
///
/// @param ceremony its index in the batch
/// @param category the name it bore that year
/// @param canonical the name it is compared by over the years
/// @param films none, one or several, each with a detail of its own, often ""
/// @param nomination detail, result, standing, citation, source and note; its films and nominees
///   are empty, those here count
public record IncomingNomination(
        Source source,
        int ceremony,
        String category,
        String canonical,
        List<OfFilm> films,
        List<IncomingNominee> nominees,
        Nomination nomination) {

    public IncomingNomination {
        films = List.copyOf(films);
        nominees = List.copyOf(nominees);
    }

    /// @param film its index in the batch
    public record OfFilm(int film, String detail) {}
}
