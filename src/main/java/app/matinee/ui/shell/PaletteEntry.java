package app.matinee.ui.shell;

import app.matinee.model.FilmSummary;
import app.matinee.model.SearchHit;
import app.matinee.ui.kit.ActionItem;

/// One line of the palette.
sealed interface PaletteEntry {

    /// A film, by its title or by its part in what was chosen before.
    record FoundFilm(FilmSummary film) implements PaletteEntry {}

    /// A person, a piece of writing or a ceremony.
    record Found(SearchHit hit) implements PaletteEntry {}

    /// Something to do.
    record Command(ActionItem action) implements PaletteEntry {}
}
