package app.matinee.transfer.reading;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.TextFold;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The films that the files of one export name, each once: by any identifier they give, without one
/// by title and year.
public final class GatheredFilms {

    private final Gathering gathering;
    private final Map<ExternalId, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();

    public GatheredFilms(Gathering gathering) {
        this.gathering = gathering;
    }

    /// The index in the batch of a film, which is added where it is new; of one that is there
    /// already, what was said first stays.
    public int film(IncomingFilm film) {
        Integer there = known(film);
        int at = there == null ? gathering.add(film) : there;
        film.ids().forEach(id -> byId.putIfAbsent(id, at));
        if (film.ids().isEmpty()) {
            byTitle.putIfAbsent(title(film), at);
        }
        return at;
    }

    private @Nullable Integer known(IncomingFilm film) {
        for (ExternalId id : film.ids()) {
            Integer at = byId.get(id);
            if (at != null) {
                return at;
            }
        }
        return film.ids().isEmpty() ? byTitle.get(title(film)) : null;
    }

    /// Adds to what is known of a film.
    public void change(int film, UnaryOperator<Film> change) {
        IncomingFilm known = gathering.film(film);
        gathering.replace(film, known.withFilm(change.apply(known.film())));
    }

    /// Takes a film that is only on a list so far into the library.
    public void own(int film) {
        change(film, known -> known.withShelves(known.shelves().withCatalogued(true)));
    }

    private static String title(IncomingFilm film) {
        return TextFold.fold(film.title()) + "|" + film.film().facts().year();
    }
}
