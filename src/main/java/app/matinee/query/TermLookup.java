package app.matinee.query;

import app.matinee.query.Query.Term;

/// Asks the journal which films meet a term; in jobs only.
@FunctionalInterface
public interface TermLookup {

    FilmSet films(Term term);
}
