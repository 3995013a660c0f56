package app.matinee.transfer.mapping;

import app.matinee.incoming.IncomingCredit;
import app.matinee.incoming.IncomingCustomValue;
import app.matinee.model.ExternalId;
import app.matinee.model.FilmFacts;
import app.matinee.model.FilmKind;
import app.matinee.model.PartialDate;
import app.matinee.model.Rating;
import app.matinee.model.Watchlisting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row says of a film and of the times it was seen.
///
/// @param rating of the film, and of the viewings the row names
/// @param seen marked as seen, whether or not a day is known
/// @param days on which it was seen
/// @param text of a review, Markdown
/// @param media of which the owner has copies
record MappedRow(
        String title,
        String original,
        String tagline,
        String synopsis,
        FilmKind kind,
        FilmFacts facts,
        List<ExternalId> ids,
        List<IncomingCredit> credits,
        List<IncomingCustomValue> customValues,
        @Nullable Rating rating,
        boolean liked,
        List<String> tags,
        boolean seen,
        List<PartialDate> days,
        Viewed viewed,
        String text,
        @Nullable Watchlisting watchlist,
        List<String> media) {

    /// How it was seen.
    record Viewed(boolean rewatch, String place, String company, String format, String note) {}
}
