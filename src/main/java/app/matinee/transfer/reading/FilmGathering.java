package app.matinee.transfer.reading;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingFilm;
import app.matinee.incoming.Source;
import app.matinee.model.ExternalId;
import app.matinee.model.Film;
import app.matinee.model.Shelves;
import app.matinee.model.TextFold;
import app.matinee.model.Titles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The films that the rows of an awards file name: one for each identifier, and without one for
/// each title and year. They come in as reference.
public final class FilmGathering {

    private final Gathering gathering;
    private final Map<String, Integer> byKey = new HashMap<>();

    public FilmGathering(Gathering gathering) {
        this.gathering = gathering;
    }

    /// The index of a film in the batch, which is added where it is new.
    ///
    /// @param imdb its identifier, "" where the file has none
    public int film(Source source, String title, @Nullable Integer year, String imdb) {
        return byKey.computeIfAbsent(
                key(title, year, imdb),
                _ -> {
                    Film film =
                            Film.titled(title)
                                    .withTitles(Titles.of(title))
                                    .withShelves(Shelves.REFERENCE)
                                    .withExternalIds(
                                            imdb.isEmpty()
                                                    ? List.of()
                                                    : List.of(
                                                            new ExternalId(ExternalId.IMDB, imdb)));
                    return gathering.add(
                            IncomingFilm.of(source, film.withFacts(film.facts().withYear(year))));
                });
    }

    /// The film of an earlier row that an identifier belongs to, where this is plainly another one:
    /// both title and year differ.
    public Optional<IncomingFilm> otherOwner(String title, @Nullable Integer year, String imdb) {
        Integer at = imdb.isEmpty() ? null : byKey.get(key(title, year, imdb));
        if (at == null) {
            return Optional.empty();
        }
        IncomingFilm owner = gathering.film(at);
        Integer itsYear = owner.film().facts().year();
        boolean other =
                year != null
                        && itsYear != null
                        && Math.abs(year - itsYear) > 1
                        && !TextFold.fold(owner.title()).equals(TextFold.fold(title));
        return other ? Optional.of(owner) : Optional.empty();
    }

    private static String key(String title, @Nullable Integer year, String imdb) {
        return imdb.isEmpty() ? TextFold.fold(title) + "|" + year : imdb;
    }
}
