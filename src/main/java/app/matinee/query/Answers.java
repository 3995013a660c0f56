package app.matinee.query;

import app.matinee.query.Query.Named;
import app.matinee.query.Query.Term;
import app.matinee.query.Query.Words;
import java.util.HashMap;
import java.util.Map;

/// What the journal said to the terms of a query that cannot be told from what a row shows of a
/// film.
public record Answers(Map<Term, FilmSet> films) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        films = Map.copyOf(films);
    }

    /// Asks the journal what it has to be asked.
    public static Answers to(Query query, TermLookup journal) {
        Map<Term, FilmSet> films = new HashMap<>();
        for (Term term : query.terms()) {
            if (isAsked(term)) {
                films.put(term, journal.films(term));
            }
        }
        return new Answers(films);
    }

    /// Whether only the journal knows which films meet a term.
    public static boolean isAsked(Term term) {
        return switch (term) {
            case Words _ -> true;
            case Query.Between _ -> false;
            case Query.During(Key key, _, _) -> key == Key.SEEN;
            case Named(Key key, _, _) -> isAsked(key);
            case Query.Has(Key key) -> isAsked(key) && !isInRow(key);
        };
    }

    /// Whether a query can be answered without the journal, but for words in other places than
    /// titles.
    public static boolean isNeeded(Query query) {
        return query.terms().stream().anyMatch(term -> isAsked(term) && !(term instanceof Words));
    }

    /// Whether all is here that must be: films without it would be missing or too many. Words may
    /// come later, since titles are searched in memory.
    public boolean suffice(Query query) {
        return query.terms().stream()
                .allMatch(
                        term -> !isAsked(term) || term instanceof Words || films.containsKey(term));
    }

    /// The films that meet a term; for words still looked up, those of the letters before, which
    /// are a few too many.
    FilmSet of(Term term) {
        FilmSet known = films.get(term);
        if (known != null || !(term instanceof Words(String text, boolean whole)) || whole) {
            return known == null ? FilmSet.NONE : known;
        }
        return films.entrySet().stream()
                .filter(entry ->
                        entry.getKey() instanceof Words(String before, boolean quoted)
                                && !quoted
                                && text.startsWith(before))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(FilmSet.NONE);
    }

    private static boolean isAsked(Key key) {
        return switch (key) {
            case DIRECTOR, WRITER, CAST, PERSON, LANGUAGE, AWARD, WON, NOMINATED, CEREMONY -> true;
            case OWNED, LIST, KIND -> true;
            case TITLE, GENRE, COUNTRY, TAG, YEAR, RUNTIME, RATING, VIEWINGS, SEEN, ADDED -> false;
            case SHELF, LIKED, REVIEWED, IS, TEXT -> false;
        };
    }

    /// Whether a row shows that there is one, if not which.
    private static boolean isInRow(Key key) {
        return switch (key) {
            case DIRECTOR, AWARD, WON, NOMINATED, OWNED, KIND -> true;
            default -> false;
        };
    }
}
