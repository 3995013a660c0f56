package app.matinee.store;

import app.matinee.model.FilmSummary;
import app.matinee.query.Answers;
import app.matinee.query.Query;
import app.matinee.query.QueryMatch;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/// The films that meet a query.
public final class MatchingFilms {

    /// Films read at a time.
    private static final int PORTION = 10_000;

    private final Handle handle;

    MatchingFilms(Handle handle) {
        this.handle = handle;
    }

    /// Their keys, the newest years first; those known only through awards are left out unless it
    /// asks for them.
    public List<Long> keys(Query query) {
        Answers answers = Answers.to(query, new TermStore(handle)::films);
        Predicate<FilmSummary> match = new QueryMatch(answers, ZoneId.systemDefault()).of(query);
        boolean all = query.reachesReference();
        List<Long> keys = new ArrayList<>();
        new SummaryStore(handle)
                .stream(
                        PORTION,
                        films ->
                                films.stream()
                                        .filter(film -> all || !film.flags().reference())
                                        .filter(match)
                                        .forEach(film -> keys.add(film.id())));
        return keys;
    }
}
