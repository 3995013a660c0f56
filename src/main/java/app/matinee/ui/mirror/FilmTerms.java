package app.matinee.ui.mirror;

import app.matinee.library.Filters;
import app.matinee.library.Journal;
import app.matinee.model.TextFold;
import app.matinee.query.FilmSet;
import app.matinee.query.Key;
import app.matinee.query.NameMatch;
import app.matinee.query.Query.Term;
import app.matinee.query.TermLookup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the journal says to the terms of queries and what names it knows, remembered until it
/// changes. Asked in jobs, several at a time.
public final class FilmTerms implements TermLookup {

    /// What is typed letter by letter leaves many terms behind that nobody asks for again.
    private static final int MOST = 200;

    private final Filters filters;
    private volatile Map<Term, FilmSet> films = new ConcurrentHashMap<>();
    private volatile Map<Key, List<String>> names = new ConcurrentHashMap<>();

    FilmTerms(Journal journal) {
        this.filters = journal.filters();
    }

    @Override
    public FilmSet films(Term term) {
        Map<Term, FilmSet> known = films;
        FilmSet found = known.get(term);
        if (found == null) {
            found = filters.films(term);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(term, found);
        }
        return found;
    }

    /// At most so many names of a key with words that begin as typed, the most frequent first; of
    /// people none before a letter is typed.
    public List<String> names(Key key, String typed, int most) {
        return switch (key) {
            case DIRECTOR, WRITER, CAST, PERSON -> filters.people(typed, most);
            default -> {
                NameMatch match = NameMatch.of(typed, false);
                yield known(key).stream()
                        .filter(name -> match.test(TextFold.fold(name)))
                        .limit(most)
                        .toList();
            }
        };
    }

    private List<String> known(Key key) {
        Map<Key, List<String>> known = names;
        List<String> found = known.get(key);
        if (found == null) {
            found = filters.names(key);
            known.put(key, found);
        }
        return found;
    }

    /// Forgets everything; answers still on their way are not kept.
    void forget() {
        films = new ConcurrentHashMap<>();
        names = new ConcurrentHashMap<>();
    }
}
