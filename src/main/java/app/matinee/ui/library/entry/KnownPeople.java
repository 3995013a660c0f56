package app.matinee.ui.library.entry;

import app.matinee.library.Journal;
import app.matinee.model.PersonRef;
import java.util.Optional;

/// Tells whom a typed name means. Reads the journal, so for jobs only.
record KnownPeople(Journal journal) {

    /// The person of exactly this name, if there is one and no namesake.
    Optional<PersonRef> onlyOne(String name) {
        return journal.people().onlyOne(name);
    }
}
