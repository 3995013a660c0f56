package app.matinee.library;

import app.matinee.model.Film;
import app.matinee.model.FilmFlags;
import app.matinee.model.Honour;
import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import app.matinee.model.Placement;
import app.matinee.model.Shelf;
import app.matinee.model.Shelves;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.util.List;
import java.util.Optional;

/// A film with all that hangs on it, as its page shows it.
///
/// @param honours in order of time
/// @param viewings the latest first
public record FilmDossier(
        Film film,
        List<Honour> honours,
        List<Link> links,
        List<Placement> pictures,
        List<Viewing> viewings,
        List<Writing> writings) {

    public FilmDossier {
        honours = List.copyOf(honours);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        viewings = List.copyOf(viewings);
        writings = List.copyOf(writings);
    }

    /// Where the film stands.
    public List<Shelf> shelves() {
        Shelves shelves = film.shelves();
        boolean seen = shelves.seenUndated() || !viewings.isEmpty();
        int flags =
                (shelves.catalogued() ? FilmFlags.CATALOGUED : 0)
                        | (shelves.watchlist() == null ? 0 : FilmFlags.WATCHLIST)
                        | (shelves.copies().isEmpty() ? 0 : FilmFlags.OWNED)
                        | (seen ? FilmFlags.SEEN : 0);
        return Shelf.of(new FilmFlags(flags));
    }

    /// The trailer to play: the first official one, else the first.
    public Optional<Link> trailer() {
        List<Link> trailers =
                links.stream()
                        .filter(l -> l.kind() == LinkKind.TRAILER || l.kind() == LinkKind.TEASER)
                        .toList();
        return trailers.stream()
                .filter(Link::official)
                .findFirst()
                .or(() -> trailers.stream().findFirst());
    }
}
