package app.matinee.ui.diary.log;

import app.matinee.model.Film;
import app.matinee.model.FilmSummary;
import org.jspecify.annotations.Nullable;

/// A film that a viewing can be logged of.
public sealed interface FilmChoice {

    String title();

    @Nullable Integer year();

    /// A film of the journal, in the library or known through awards only.
    record Known(FilmSummary film) implements FilmChoice {

        @Override
        public String title() {
            return film.title();
        }

        @Override
        public @Nullable Integer year() {
            return film.year();
        }
    }

    /// A film that comes into the journal with its viewing.
    record Fresh(String title, @Nullable Integer year) implements FilmChoice {

        /// The film as it will be stored.
        public Film film() {
            Film made = Film.titled(title);
            return made.withFacts(made.facts().withYear(year))
                    .withShelves(made.shelves().withCatalogued(true));
        }
    }
}
