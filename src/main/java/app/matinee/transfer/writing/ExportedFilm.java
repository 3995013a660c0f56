package app.matinee.transfer.writing;

import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import app.matinee.model.PartialDate;
import app.matinee.model.Viewing;
import app.matinee.model.Writing;
import java.util.List;

/// A film on its way out, with what hangs on it.
///
/// @param viewings the earliest first, undated ones last
/// @param writings the latest change first
public record ExportedFilm(
        Film film, FilmSummary summary, List<Viewing> viewings, List<Writing> writings) {

    public ExportedFilm {
        viewings = List.copyOf(viewings);
        writings = List.copyOf(writings);
    }

    public boolean seen() {
        return film.shelves().seenUndated() || !viewings.isEmpty();
    }

    /// The dates of its viewings as far as they are known.
    public List<PartialDate> seenOn() {
        return viewings.stream()
                .flatMap(viewing -> java.util.stream.Stream.ofNullable(viewing.date()))
                .toList();
    }
}
