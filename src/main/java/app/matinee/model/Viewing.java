package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time of seeing a film.
///
/// @param date null where it is not known
/// @param place where or by which service
/// @param format such as "35 mm" or "Blu-ray"
/// @param company with whom
/// @param stoppedAt minutes seen of a viewing that is not WHOLE, null where not known
public record Viewing(
        long id,
        UUID uuid,
        long filmId,
        @Nullable PartialDate date,
        String place,
        String format,
        String company,
        boolean rewatch,
        Completion completion,
        @Nullable Integer stoppedAt,
        @Nullable Rating rating,
        String note,
        List<String> tags) {

    public Viewing {
        tags = List.copyOf(tags);
    }

    public static Viewing on(long filmId, @Nullable PartialDate date) {
        return new Viewing(
                0,
                Uuid7.next(),
                filmId,
                date,
                "",
                "",
                "",
                false,
                Completion.WHOLE,
                null,
                null,
                "",
                List.of());
    }

    public Viewing withId(long value) {
        return new Viewing(
                value,
                uuid,
                filmId,
                date,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                rating,
                note,
                tags);
    }

    public Viewing withDate(@Nullable PartialDate value) {
        return new Viewing(
                id,
                uuid,
                filmId,
                value,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                rating,
                note,
                tags);
    }

    public Viewing withFilm(long value) {
        return new Viewing(
                id,
                uuid,
                value,
                date,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                rating,
                note,
                tags);
    }

    public Viewing withRewatch(boolean value) {
        return new Viewing(
                id,
                uuid,
                filmId,
                date,
                place,
                format,
                company,
                value,
                completion,
                stoppedAt,
                rating,
                note,
                tags);
    }

    public Viewing withTags(List<String> value) {
        return new Viewing(
                id,
                uuid,
                filmId,
                date,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                rating,
                note,
                value);
    }

    public Viewing withRating(@Nullable Rating value) {
        return new Viewing(
                id,
                uuid,
                filmId,
                date,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                value,
                note,
                tags);
    }

    public Viewing withNote(String value) {
        return new Viewing(
                id,
                uuid,
                filmId,
                date,
                place,
                format,
                company,
                rewatch,
                completion,
                stoppedAt,
                rating,
                value,
                tags);
    }
}
