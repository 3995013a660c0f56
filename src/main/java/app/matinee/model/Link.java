package app.matinee.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address on the web that belongs to a film.
///
/// @param url http or https only
/// @param site whose address it is, such as "YouTube" or the streaming service
/// @param terms for where-to-watch: subscription, rent, buy; else ""
/// @param official whether the film's makers put it up
/// @param checked the day someone last saw that it works
public record Link(
        long id,
        UUID uuid,
        long filmId,
        LinkKind kind,
        String url,
        String title,
        String language,
        String site,
        String country,
        String terms,
        boolean official,
        @Nullable PartialDate checked) {

    public static Link of(long filmId, LinkKind kind, String url, String title) {
        return new Link(0, Uuid7.next(), filmId, kind, url, title, "", "", "", "", false, null);
    }
}
