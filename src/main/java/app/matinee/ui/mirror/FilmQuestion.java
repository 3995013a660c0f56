package app.matinee.ui.mirror;

import app.matinee.model.CeremonyRef;
import app.matinee.model.PersonRef;

/// Which films one part of the window wants the library to show.
public sealed interface FilmQuestion {

    /// The films with a person among their credits.
    ///
    /// @param reference whether to look among the films known only through awards
    record OfPerson(PersonRef person, boolean reference) implements FilmQuestion {}

    /// The films that were up for something at a ceremony.
    record OfCeremony(CeremonyRef ceremony) implements FilmQuestion {}
}
