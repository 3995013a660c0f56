package app.matinee.transfer.archive;

import app.matinee.model.Film;
import app.matinee.model.Link;
import java.time.Instant;
import java.util.List;

/// A film as an archive holds it: with its links, whose `filmId` means nothing while reading.
public record ArchivedFilm(
        Film film, List<Stamped<Link>> links, Instant added, Instant changed) {

    public ArchivedFilm {
        links = List.copyOf(links);
    }
}
