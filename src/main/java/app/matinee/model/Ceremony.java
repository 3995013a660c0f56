package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One edition of a body's awards.
///
/// @param name as it is called, such as "97th Academy Awards"
/// @param edition its number, null where it has none
/// @param date the day of the awards, or the last day of a festival
/// @param start the first day where it lasts several, else null
/// @param filmYear the year whose films it honours
/// @param note a short line, such as "jury president Greta Gerwig" or "moved from 12 January"
/// @param honours honorary awards and other things worth keeping
public record Ceremony(
        long id,
        UUID uuid,
        long bodyId,
        String name,
        @Nullable Integer edition,
        @Nullable PartialDate date,
        @Nullable PartialDate start,
        @Nullable Integer filmYear,
        String venue,
        String city,
        List<String> hosts,
        String note,
        String honours) {

    public Ceremony {
        hosts = List.copyOf(hosts);
    }

    public static Ceremony of(long bodyId, String name) {
        return new Ceremony(
                0, Uuid7.next(), bodyId, name, null, null, null, null, "", "", List.of(), "", "");
    }

    public Ceremony withId(long value) {
        return new Ceremony(
                value, uuid, bodyId, name, edition, date, start, filmYear, venue, city, hosts, note,
                honours);
    }

    public Ceremony withBodyId(long value) {
        return new Ceremony(
                id, uuid, value, name, edition, date, start, filmYear, venue, city, hosts, note,
                honours);
    }

    public Ceremony withDate(@Nullable PartialDate value) {
        return new Ceremony(
                id, uuid, bodyId, name, edition, value, start, filmYear, venue, city, hosts, note,
                honours);
    }

    public Ceremony withFilmYear(@Nullable Integer value) {
        return new Ceremony(
                id, uuid, bodyId, name, edition, date, start, value, venue, city, hosts, note,
                honours);
    }
}
