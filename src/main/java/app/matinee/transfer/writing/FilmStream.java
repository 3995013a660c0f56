package app.matinee.transfer.writing;

import app.matinee.job.Progress;
import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.ListedFilm;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import app.matinee.store.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads the films of an export, some hundred at a time, so that a large library needs no more
/// memory than a small one.
public final class FilmStream {

    private static final int PORTION = 500;

    private final Session session;
    private final Progress progress;

    public FilmStream(Session session, Progress progress) {
        this.session = session;
        this.progress = progress;
    }

    /// How many films are asked for.
    public int count(ExportRequest request) {
        return request.films() == null ? library().size() : request.films().size();
    }

    /// Gives the films asked for in their order; those that are gone by now are left out.
    public void read(ExportRequest request, Consumer<ExportedFilm> taker) {
        List<Long> ids = request.films() == null ? library() : request.films();
        for (int from = 0; from < ids.size(); from += PORTION) {
            progress.checkCancelled();
            progress.report(from, ids.size(), "export.progress", from);
            portion(ids.subList(from, Math.min(from + PORTION, ids.size())), taker);
        }
    }

    private List<Long> library() {
        return session.listing().all().stream()
                .filter(film -> film.flags().catalogued())
                .map(ListedFilm::id)
                .toList();
    }

    private void portion(List<Long> ids, Consumer<ExportedFilm> taker) {
        Map<Long, Film> films = session.films().find(ids);
        Map<Long, List<Viewing>> viewings = session.viewings().ofFilms(ids);
        Map<Long, List<Writing>> writings = session.writings().ofFilms(ids);
        Map<Long, FilmSummary> summaries = new HashMap<>();
        session.summaries().of(ids).forEach(summary -> summaries.put(summary.id(), summary));
        for (Long id : ids) {
            Film film = films.get(id);
            FilmSummary summary = summaries.get(id);
            if (film != null && summary != null) {
                taker.accept(
                        new ExportedFilm(
                                film,
                                summary,
                                viewings.getOrDefault(id, List.of()),
                                writings.getOrDefault(id, List.of())));
            }
        }
    }
}
