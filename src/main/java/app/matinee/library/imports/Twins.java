package app.matinee.library.imports;

import app.matinee.incoming.IncomingFilm;
import app.matinee.model.ExternalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The new films of a batch so far, so that a film that a file names twice comes in once.
final class Twins {

    private final Map<ExternalId, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final Map<Integer, List<ExternalId>> ids = new HashMap<>();

    /// The index of the earlier film that this one is, or -1; then it is remembered.
    int ofEarlier(int at, IncomingFilm film) {
        for (ExternalId id : film.ids()) {
            Integer earlier = byId.get(id);
            if (earlier != null) {
                return earlier;
            }
        }
        Integer year = film.film().facts().year();
        if (year != null) {
            for (String title : FilmIndex.folded(film.film().titles())) {
                Integer earlier = byTitle.putIfAbsent(title + "|" + year, at);
                if (earlier != null && earlier != at && mayBe(earlier, film)) {
                    return earlier;
                }
            }
        }
        film.ids().forEach(id -> byId.put(id, at));
        if (!film.ids().isEmpty()) {
            ids.put(at, film.ids());
        }
        return -1;
    }

    private boolean mayBe(int earlier, IncomingFilm film) {
        List<ExternalId> known = ids.getOrDefault(earlier, List.of());
        return film.ids().stream()
                .noneMatch(id ->
                        known.stream()
                                .anyMatch(k ->
                                        k.scheme().equals(id.scheme())
                                                && !k.value().equals(id.value())));
    }
}
