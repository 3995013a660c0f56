package app.matinee.ui.care;

import app.matinee.model.DiaryEntry;
import app.matinee.model.FilmSummary;
import app.matinee.model.WritingSummary;
import org.jspecify.annotations.Nullable;

/// Something that misses something.
sealed interface CareItem {

    /// The key that tells it from others of its kind.
    long key();

    /// The film it is about, null for a piece about none.
    @Nullable Long filmId();

    record OfFilm(FilmSummary film) implements CareItem {
        @Override
        public long key() {
            return film.id();
        }

        @Override
        public Long filmId() {
            return film.id();
        }
    }

    record OfViewing(DiaryEntry viewing) implements CareItem {
        @Override
        public long key() {
            return viewing.viewing();
        }

        @Override
        public Long filmId() {
            return viewing.film();
        }
    }

    record OfDraft(WritingSummary draft) implements CareItem {
        @Override
        public long key() {
            return draft.id();
        }

        @Override
        public @Nullable Long filmId() {
            return draft.filmId();
        }
    }
}
