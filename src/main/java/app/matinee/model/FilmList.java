package app.matinee.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A list of films in order; a ranked one numbers them. A film may stand on it once.
///
/// @param query the filter it follows, as one types it; "" where its films were put on it by hand.
///   What follows a filter has just the films that meet it: those in the order they were given
///   first, then those that came since
public record FilmList(
        long id,
        UUID uuid,
        String name,
        boolean ranked,
        String description,
        List<String> tags,
        List<ListItem> items,
        String query) {

    public FilmList {
        tags = List.copyOf(tags);
        items = List.copyOf(items);
    }

    /// A list that is not in the journal yet, of films without notes.
    public static FilmList of(String name, Collection<Long> films) {
        return new FilmList(0, Uuid7.next(), name, false, "", List.of(), List.of(), "")
                .withFilms(films);
    }

    public FilmList withName(String newName) {
        return new FilmList(id, uuid, newName, ranked, description, tags, items, query);
    }

    public FilmList withRanked(boolean newRanked) {
        return new FilmList(id, uuid, name, newRanked, description, tags, items, query);
    }

    public FilmList withDescription(String newDescription) {
        return new FilmList(id, uuid, name, ranked, newDescription, tags, items, query);
    }

    public FilmList withItems(List<ListItem> newItems) {
        return new FilmList(id, uuid, name, ranked, description, tags, newItems, query);
    }

    public FilmList withQuery(String newQuery) {
        return new FilmList(id, uuid, name, ranked, description, tags, items, newQuery);
    }

    /// Whether films come and go by a filter.
    public boolean isFollowing() {
        return !query.isBlank();
    }

    /// The list with the films that meet its filter: those it has keep their places and notes, new
    /// ones come behind them, the rest goes.
    public FilmList following(Collection<Long> matching) {
        Set<Long> wanted = new LinkedHashSet<>(matching);
        List<ListItem> now =
                new ArrayList<>(
                        items.stream().filter(item -> wanted.remove(item.filmId())).toList());
        wanted.forEach(film -> now.add(ListItem.of(film)));
        return withItems(now);
    }

    /// Adds films at the end; those that are on it already keep their places.
    public FilmList withFilms(Collection<Long> films) {
        Set<Long> present = items.stream().map(ListItem::filmId).collect(Collectors.toSet());
        List<ListItem> more = new ArrayList<>(items);
        films.stream().filter(present::add).map(ListItem::of).forEach(more::add);
        return withItems(more);
    }

    public FilmList withoutFilms(Set<Long> films) {
        return withItems(items.stream().filter(item -> !films.contains(item.filmId())).toList());
    }

    /// Moves films, in the order they have, so that the first of them stands at a place; those that
    /// stay keep theirs around them.
    ///
    /// @param place counted from 0 among the films that stay; beyond the end means the end
    public FilmList withMoved(Set<Long> films, int place) {
        List<ListItem> moved = items.stream().filter(i -> films.contains(i.filmId())).toList();
        List<ListItem> order =
                new ArrayList<>(items.stream().filter(i -> !films.contains(i.filmId())).toList());
        order.addAll(Math.clamp(place, 0, order.size()), moved);
        return withItems(order);
    }

    /// Sets the note of a film; nothing happens for a film that is not on it.
    public FilmList withNote(long film, String note) {
        return withItems(
                items.stream()
                        .map(item -> item.filmId() == film ? item.withNote(note) : item)
                        .toList());
    }
}
