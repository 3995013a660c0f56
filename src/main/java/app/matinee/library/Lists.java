package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.model.Uuid7;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The verbs on lists of films.
public final class Lists {

    private final Database database;

    Lists(Database database) {
        this.database = database;
    }

    /// All lists in the order they were made.
    public List<FilmList> all() {
        return database.read(s -> s.lists().all());
    }

    /// The lists that words may mean: a key, a UUID or a name.
    public List<FilmList> meant(String words) {
        return all().stream()
                .filter(list ->
                        words.equals(String.valueOf(list.id()))
                                || words.equalsIgnoreCase(list.uuid().toString())
                                || words.equalsIgnoreCase(list.name()))
                .toList();
    }

    /// Keeps a new list and gives its key.
    public Done<Long> add(FilmList list) {
        return database.write(
                StepLabel.of("step.list.add", list.name()), s -> s.lists().insert(list));
    }

    /// Changes a list as it is stored; a list that is gone meanwhile stays gone.
    public Done<Long> edit(FilmList list, UnaryOperator<FilmList> change) {
        return database.write(
                StepLabel.of("step.list.edit", list.name()),
                s -> {
                    s.lists().find(list.id()).map(change).ifPresent(s.lists()::update);
                    return list.id();
                });
    }

    /// Makes a list of the same films, notes included, under another name.
    public Done<Long> duplicate(FilmList list, String name) {
        return add(
                new FilmList(
                        0,
                        Uuid7.next(),
                        name,
                        list.ranked(),
                        list.description(),
                        list.tags(),
                        list.items().stream()
                                .map(item -> new ListItem(0, item.filmId(), item.note()))
                                .toList(),
                        list.query()));
    }

    /// Puts the films of one list behind those of another and deletes the first. A film that is on
    /// both keeps its place in the second, and gets the first's note where it has none.
    public Done<Long> merge(FilmList from, FilmList into) {
        return database.write(
                StepLabel.of("step.list.merge", from.name(), into.name()),
                s -> {
                    s.lists()
                            .find(into.id())
                            .map(list -> merged(list, from))
                            .ifPresent(list -> {
                                s.lists().update(list);
                                s.lists().delete(from.id());
                            });
                    return into.id();
                });
    }

    public Done<Long> delete(FilmList list) {
        return database.write(
                StepLabel.of("step.list.delete", list.name()),
                s -> {
                    s.lists().delete(list.id());
                    return list.id();
                });
    }

    private static FilmList merged(FilmList into, FilmList from) {
        FilmList result = into;
        List<ListItem> more = new ArrayList<>(into.items());
        Set<Long> present = new HashSet<>(into.items().stream().map(ListItem::filmId).toList());
        for (ListItem item : from.items()) {
            if (present.add(item.filmId())) {
                more.add(new ListItem(0, item.filmId(), item.note()));
            }
        }
        result = result.withItems(more);
        for (ListItem item : from.items()) {
            boolean silent =
                    into.items().stream()
                            .anyMatch(i -> i.filmId() == item.filmId() && i.note().isBlank());
            if (silent && !item.note().isBlank()) {
                result = result.withNote(item.filmId(), item.note());
            }
        }
        return result;
    }
}
