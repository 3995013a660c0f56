package app.matinee.ui.mirror;

import app.matinee.model.CeremonyRef;
import app.matinee.model.PersonRef;
import java.util.Set;

/// Which films one part of the window wants the library to show.
public sealed interface FilmQuestion {

    /// The films with a person among their credits.
    ///
    /// @param reference whether to look among the films known only through awards
    record OfPerson(PersonRef person, boolean reference) implements FilmQuestion {}

    /// The films that were up for something at a ceremony.
    record OfCeremony(CeremonyRef ceremony) implements FilmQuestion {}

    /// Films that were counted somewhere.
    ///
    /// @param name what they are together
    record Counted(String name, Set<Long> films) implements FilmQuestion {
        public Counted {
            films = Set.copyOf(films);
        }
    }
}
