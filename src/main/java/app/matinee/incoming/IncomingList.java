package app.matinee.incoming;

import app.matinee.model.FilmList;
import java.util.List;

/// A list of films.
///
/// @param list name, rank, description (Markdown) and tags; its own items are empty
/// @param items in order
public record IncomingList(Source source, FilmList list, List<IncomingListItem> items) {

    public IncomingList {
        items = List.copyOf(items);
    }
}
