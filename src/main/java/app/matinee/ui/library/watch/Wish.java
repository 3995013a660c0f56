package app.matinee.ui.library.watch;

import app.matinee.model.FilmSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one is in the mood for.
///
/// @param minutes at most so long; null for any length. A film of unknown length does not fit
/// @param tag null for any
/// @param service null for any
record Wish(@Nullable Integer minutes, @Nullable String tag, @Nullable String service) {

    static final Wish ANYTHING = new Wish(null, null, null);

    Wish withMinutes(@Nullable Integer value) {
        return new Wish(value, tag, service);
    }

    Wish withTag(@Nullable String value) {
        return new Wish(minutes, value, service);
    }

    Wish withService(@Nullable String value) {
        return new Wish(minutes, tag, value);
    }

    /// @param services the names of the services that have the film
    boolean fits(FilmSummary film, List<String> services) {
        return (minutes == null || film.minutes() != null && film.minutes() <= minutes)
                && (tag == null || film.tags().contains(tag))
                && (service == null || services.contains(service));
    }
}
