package app.matinee.library;

import app.matinee.model.FilmSummary;
import app.matinee.model.PersonSuggestion;
import app.matinee.model.TextFold;
import app.matinee.query.Answers;
import app.matinee.query.FilmSet;
import app.matinee.query.Key;
import app.matinee.query.NameMatch;
import app.matinee.query.Query;
import app.matinee.query.QueryMatch;
import app.matinee.store.Database;
import app.matinee.store.Session;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Answers what is asked of films.
public final class Filters {

    /// Films read at a time.
    private static final int PORTION = 10_000;

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
        return database.read(s -> films(query, s));
    }

    private static List<Long> films(Query query, Session session) {
        Answers answers = Answers.to(query, session.terms()::films);
        Predicate<FilmSummary> match = new QueryMatch(answers, ZoneId.systemDefault()).of(query);
        boolean all = query.reachesReference();
        List<Long> keys = new ArrayList<>();
        session.summaries().stream(
                PORTION,
                films ->
                        films.stream()
                                .filter(film -> all || !film.flags().reference())
                                .filter(match)
                                .forEach(film -> keys.add(film.id())));
        return keys;
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
