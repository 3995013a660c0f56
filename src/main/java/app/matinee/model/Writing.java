package app.matinee.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of writing: a review, a note, a feature, in one of its states.
///
/// @param filmId the film it is about, null where it is about none
/// @param listId the list it is about, null where it is about none
/// @param viewingId the viewing it came from, null where it came from none
/// @param text Markdown
/// @param slug the name in its address, "" to derive it from the title
/// @param spoilers whether it gives things away
/// @param planned the day it should appear
/// @param publishedAt where it stands on the web, "" while nowhere
public record Writing(
        long id,
        UUID uuid,
        WritingKind kind,
        @Nullable Long filmId,
        @Nullable Long listId,
        @Nullable Long viewingId,
        String title,
        String text,
        WritingState state,
        String slug,
        boolean spoilers,
        List<String> tags,
        @Nullable PartialDate planned,
        @Nullable PartialDate publishedOn,
        String publishedAt) {

    public Writing {
        tags = List.copyOf(tags);
    }

    /// A new piece about a film, or about none where `filmId` is null.
    public static Writing of(WritingKind kind, @Nullable Long filmId, String title) {
        return new Writing(
                0,
                Uuid7.next(),
                kind,
                filmId,
                null,
                null,
                title,
                "",
                WritingState.DRAFT,
                "",
                false,
                List.of(),
                null,
                null,
                "");
    }

    public Writing withId(long value) {
        return new Writing(
                value,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withKind(WritingKind value) {
        return new Writing(
                id,
                uuid,
                value,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withTitle(String value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                value,
                text,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withText(String value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                value,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withState(WritingState value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                value,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withSlug(String value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                value,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    /// @param on the day it appeared, null where it is not known
    /// @param at its address, "" for none
    public Writing withPublished(@Nullable PartialDate on, String at) {
        return new Writing(
                id, uuid, kind, filmId, listId, viewingId, title, text, state, slug, spoilers, tags,
                planned, on, at);
    }

    /// @param value the film it is about, null for none
    public Writing withFilm(@Nullable Long value) {
        return new Writing(
                id,
                uuid,
                kind,
                value,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withList(@Nullable Long value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                value,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withSpoilers(boolean value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                value,
                tags,
                planned,
                publishedOn,
                publishedAt);
    }

    public Writing withTags(List<String> value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                value,
                planned,
                publishedOn,
                publishedAt);
    }

    /// @param value the day it should appear, null for none
    public Writing withPlanned(@Nullable PartialDate value) {
        return new Writing(
                id,
                uuid,
                kind,
                filmId,
                listId,
                viewingId,
                title,
                text,
                state,
                slug,
                spoilers,
                tags,
                value,
                publishedOn,
                publishedAt);
    }
}
