package app.matinee.ui.library.entry;

import app.matinee.library.Journal;
import app.matinee.model.PersonRef;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import java.util.List;
import java.util.Optional;

/// Tells whom a typed name means. Reads the journal, so for jobs only.
record KnownPeople(Journal journal) {

    private static final int NAMESAKES = 20;

    /// The person of exactly this name, if there is one and no namesake.
    Optional<PersonRef> onlyOne(String name) {
        String folded = TextFold.fold(name);
        List<PersonRef> same =
                journal.films().suggestPeople(name, NAMESAKES).stream()
                        .map(PersonSuggestion::person)
                        .filter(person -> TextFold.fold(person.name()).equals(folded))
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
