package app.matinee.library.imports;

import app.matinee.model.ExternalId;
import app.matinee.model.FilmFlags;
import app.matinee.model.FilmKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A film of the journal that a doubtful one may be, with what tells it apart.
public record Candidate(
        long film,
        String title,
        String originalTitle,
        @Nullable Integer year,
        FilmKind kind,
        @Nullable Integer minutes,
        List<String> directors,
        FilmFlags flags,
        List<ExternalId> ids) {

    public Candidate {
        directors = List.copyOf(directors);
        ids = List.copyOf(ids);
    }
}
