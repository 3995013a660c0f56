package app.matinee.publish.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of a post beside its text.
///
/// @param key what it is of, the same each time it is composed: a UUID, a template's name
/// @param tease the line above the title, "" for none
/// @param summary a sentence or two for lists and for those who share it
/// @param slug its name in addresses, stable once it was published
/// @param date the day it appears
/// @param changed when it was composed
/// @param author "" where nobody signs
/// @param featured the picture that stands for it
/// @param about the films it is about, the main one first
public record Head(
        String key,
        String title,
        String tease,
        String summary,
        String slug,
        LocalDate date,
        Instant changed,
        String author,
        List<String> categories,
        List<String> tags,
        @Nullable PostPicture featured,
        PostKind kind,
        List<AboutFilm> about) {

    public Head {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        about = List.copyOf(about);
    }

    /// The same post under the name and the day it was published with before.
    public Head asPublished(String knownSlug, LocalDate on) {
        return new Head(
                key,
                title,
                tease,
                summary,
                knownSlug,
                on,
                changed,
                author,
                categories,
                tags,
                featured,
                kind,
                about);
    }
}
