package app.matinee.library.imports;

import app.matinee.model.Film;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmSummary;
import app.matinee.store.Session;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads what tells the journal's films apart for someone who has to choose.
final class Candidates {

    private Candidates() {}

    static List<Candidate> of(Session session, Collection<Long> films) {
        Map<Long, FilmSummary> summaries =
                session.summaries().of(films).stream()
                        .collect(Collectors.toMap(FilmSummary::id, Function.identity()));
        return films.stream()
                .distinct()
                .flatMap(id -> session.films().find(id).stream())
                .map(film -> candidate(film, summaries))
                .toList();
    }

    private static Candidate candidate(Film film, Map<Long, FilmSummary> summaries) {
        FilmSummary summary = summaries.get(film.id());
        return new Candidate(
                film.id(),
                film.title(),
                film.titles().original(),
                film.facts().year(),
                film.kind(),
                film.facts().minutes(),
                film.directors(),
                summary == null ? new FilmFlags(0) : summary.flags(),
                film.externalIds());
    }
}
