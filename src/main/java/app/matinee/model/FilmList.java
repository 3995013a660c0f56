package app.matinee.model;

import java.util.List;
import java.util.UUID;

/// A list of films in order; a ranked one numbers them.
public record FilmList(
        long id,
        UUID uuid,
        String name,
        boolean ranked,
        String description,
        List<String> tags,
        List<ListItem> items) {

    public FilmList {
        tags = List.copyOf(tags);
        items = List.copyOf(items);
    }
}
