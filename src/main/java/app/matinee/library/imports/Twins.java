package app.matinee.library.imports;

import app.matinee.incoming.IncomingFilm;
import app.matinee.model.ExternalId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The new films of a batch so far, so that a film that a file names twice comes in once.
final class Twins {

    private final List<IncomingFilm> films;
    private final Map<ExternalId, Integer> byId = new HashMap<>();
    private final Map<Titled, Integer> byTitle = new HashMap<>();

    Twins(List<IncomingFilm> films) {
        this.films = films;
    }

    private record Titled(String title, int year) {}

    /// The index of the earlier film that this one is, or -1; then it is remembered.
    ///
    /// @param titles its titles, folded
    int ofEarlier(int at, IncomingFilm film, Collection<String> titles) {
        for (ExternalId id : film.ids()) {
            Integer earlier = byId.get(id);
            if (earlier != null) {
                return earlier;
            }
        }
        Integer here = at;
        Integer year = film.film().facts().year();
        if (year != null) {
            for (String title : titles) {
                Integer earlier = byTitle.putIfAbsent(new Titled(title, year), here);
                if (earlier != null && earlier != at && mayBe(earlier, film)) {
                    return earlier;
                }
            }
        }
        film.ids().forEach(id -> byId.put(id, here));
        return -1;
    }

    private boolean mayBe(int earlier, IncomingFilm film) {
        List<ExternalId> known = films.get(earlier).ids();
        return film.ids().stream()
                .noneMatch(id ->
                        known.stream()
                                .anyMatch(k ->
                                        k.scheme().equals(id.scheme())
                                                && !k.value().equals(id.value())));
    }
}
