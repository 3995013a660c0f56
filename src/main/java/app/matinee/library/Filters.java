package app.matinee.library;

import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import app.matinee.query.FilmSet;
import app.matinee.query.Key;
import app.matinee.query.NameMatch;
import app.matinee.query.Query;
import app.matinee.store.Database;
import java.util.List;

/// Answers what is asked of films.
public final class Filters {

    private final Database database;

    Filters(Database database) {
        this.database = database;
    }

    /// The films that meet a term only the journal can tell about.
    public FilmSet films(Query.Term term) {
        return database.read(s -> s.terms().films(term));
    }

    /// The keys of all films that meet a query, the newest years first; those known only through
    /// awards are left out unless it asks for them.
    public List<Long> films(Query query) {
        return database.read(s -> s.matching().keys(query));
    }

    /// Every name the journal knows as a value of a key, the most frequent first; none for people,
    /// numbers and dates.
    public List<String> names(Key key) {
        return database.read(s -> s.knownNames().of(key));
    }

    /// At most so many names of people that hold words beginning with those typed.
    public List<String> people(String typed, int most) {
        if (TextFold.fold(typed).isEmpty()) {
            return List.of();
        }
        NameMatch match = NameMatch.of(typed, false);
        return database.read(s -> s.people().suggest(typed, most)).stream()
                .map(PersonSuggestion::person)
                .map(person -> person.name())
                .filter(name -> match.test(TextFold.fold(name)))
                .distinct()
                .toList();
    }
}
