package app.matinee.store;

import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.query.QueryReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Lists of films with their items.
public final class ListStore {

    private final Handle handle;

    ListStore(Handle handle) {
        this.handle = handle;
    }

    public List<FilmList> all() {
        return handle
                .select("SELECT id FROM film_list ORDER BY id")
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    public Optional<FilmList> find(long id) {
        return handle.select("SELECT * FROM film_list WHERE id = ?", id)
                .map((row, _) ->
                        new FilmList(
                                id,
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("name"),
                                row.getBoolean("ranked"),
                                row.getString("description"),
                                Words.read(row.getString("tags")),
                                items(id),
                                row.getString("query")))
                .findOne()
                .map(this::current);
    }

    /// What follows a filter has the films that meet it now; what is kept of them is their order
    /// and their notes.
    private FilmList current(FilmList list) {
        return list.isFollowing()
                ? list.following(
                        new MatchingFilms(handle).keys(QueryReader.read(list.query()).query()))
                : list;
    }

    public long insert(FilmList list) {
        long id =
                Rows.insert(
                        handle,
                        """
                        INSERT INTO film_list (uuid, name, ranked, description, tags, query, changed)
                        VALUES (?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                        """,
                        Uuids.write(list.uuid()),
                        list.name(),
                        list.ranked(),
                        list.description(),
                        Words.write(list.tags()),
                        list.query());
        for (int i = 0; i < list.items().size(); i++) {
            insertItem(id, list.items().get(i), i);
        }
        return id;
    }

    /// Brings a list in line; of its films only what really changed is written, so that a note on
    /// one of very many is one row.
    public void update(FilmList list) {
        Map<ListItem, Integer> before = places(list.id());
        handle.execute(
                """
                UPDATE film_list SET name = ?, ranked = ?, description = ?, tags = ?, query = ?
                WHERE id = ?\
                """,
                list.name(),
                list.ranked(),
                list.description(),
                Words.write(list.tags()),
                list.query(),
                list.id());
        Children.sync(
                handle,
                "list_item",
                "list",
                list.id(),
                list.items(),
                ListItem::id,
                (item, at) -> {
                    if (!Integer.valueOf(at).equals(before.get(item))) {
                        updateItem(item, at);
                    }
                },
                (item, at) -> insertItem(list.id(), item, at));
    }

    public void delete(long id) {
        handle.execute("DELETE FROM film_list WHERE id = ?", id);
    }

    private void updateItem(ListItem item, int position) {
        handle.execute(
                "UPDATE list_item SET film = ?, note = ?, position = ? WHERE id = ?",
                item.filmId(),
                item.note(),
                position,
                item.id());
    }

    private void insertItem(long list, ListItem item, int position) {
        handle.execute(
                "INSERT INTO list_item (list, film, note, position) VALUES (?, ?, ?, ?)",
                list,
                item.filmId(),
                item.note(),
                position);
    }

    private Map<ListItem, Integer> places(long list) {
        Map<ListItem, Integer> places = new HashMap<>();
        handle.select("SELECT id, film, note, position FROM list_item WHERE list = ?", list)
                .map((row, _) ->
                        places.put(
                                new ListItem(row.getLong(1), row.getLong(2), row.getString(3)),
                                row.getInt(4)))
                .list();
        return places;
    }

    private List<ListItem> items(long list) {
        return handle.select(
                        "SELECT id, film, note FROM list_item WHERE list = ? ORDER BY position",
                        list)
                .map((row, _) -> new ListItem(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }
}
