package app.matinee.ui.mirror;

import app.matinee.library.Lists;
import app.matinee.model.FilmList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/// What is done to lists of films, wherever they stand; each one step that undo takes back.
public final class ListVerbs {

    private final Mirror mirror;
    private final Lists lists;

    public ListVerbs(Mirror mirror) {
        this.mirror = mirror;
        this.lists = mirror.journal().lists();
    }

    /// Makes a list; `then` gets its key once it is there.
    public void make(String name, Collection<Long> films, LongConsumer then) {
        mirror.write(() -> lists.add(FilmList.of(name, films)), then::accept);
    }

    /// Makes a list that follows a filter; `then` gets its key once it is there.
    public void makeFollowing(String name, String query, LongConsumer then) {
        mirror.write(() -> lists.add(FilmList.of(name, List.of()).withQuery(query)), then::accept);
    }

    public void put(FilmList list, Collection<Long> films) {
        change(list, stored -> stored.withFilms(films));
    }

    public void take(FilmList list, Set<Long> films) {
        change(list, stored -> stored.withoutFilms(films));
    }

    /// @param place counted from 0 among the films that stay
    public void move(FilmList list, Set<Long> films, int place) {
        change(list, stored -> stored.withMoved(films, place));
    }

    public void change(FilmList list, UnaryOperator<FilmList> change) {
        mirror.write(() -> lists.edit(list, change));
    }

    public void duplicate(FilmList list, String name, LongConsumer then) {
        mirror.write(() -> lists.duplicate(list, name), then::accept);
    }

    public void merge(FilmList from, FilmList into, LongConsumer then) {
        mirror.write(() -> lists.merge(from, into), then::accept);
    }

    public void delete(FilmList list) {
        mirror.write(() -> lists.delete(list));
    }
}
