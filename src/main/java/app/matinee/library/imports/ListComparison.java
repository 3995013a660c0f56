package app.matinee.library.imports;

import app.matinee.incoming.IncomingBatch;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.Outcome;
import app.matinee.incoming.RecordKind;
import app.matinee.library.imports.BatchFilms.Target;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.store.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Finds the journal's list of the same name and what the file's adds to it.
final class ListComparison {

    private final IncomingBatch batch;
    private final BatchFilms films;
    private final Noting.Memory memory;
    private final Map<String, FilmList> byName = new HashMap<>();
    private final Map<UUID, FilmList> byIdentity = new HashMap<>();

    ListComparison(Session session, IncomingBatch batch, BatchFilms films, Noting.Memory memory) {
        this.batch = batch;
        this.films = films;
        this.memory = memory;
        if (!batch.lists().isEmpty()) {
            for (FilmList list : session.lists().all()) {
                byName.putIfAbsent(name(list), list);
                byIdentity.put(list.uuid(), list);
            }
        }
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < batch.lists().size(); i++) {
            IncomingList list = batch.lists().get(i);
            FilmList known = find(list);
            if (known == null) {
                verdicts.add(Verdict.of(Outcome.NEW));
            } else {
                Noting noting = noting(i);
                merge(known, list, noting, target -> target.key());
                verdicts.add(Verdict.there(known.id(), noting));
            }
        }
        return verdicts;
    }

    /// What is kept of a list against a file is remembered with its first film.
    Noting noting(int index) {
        long first =
                known(batch.lists().get(index)).items().stream()
                        .mapToLong(ListItem::filmId)
                        .filter(film -> film != 0)
                        .findFirst()
                        .orElse(0);
        return new Noting(RecordKind.LIST, index, first, memory);
    }

    FilmList known(IncomingList list) {
        FilmList known = find(list);
        return known == null ? list.list() : known;
    }

    private @Nullable FilmList find(IncomingList list) {
        FilmList identical = byIdentity.get(list.list().uuid());
        return identical == null ? byName.get(name(list.list())) : identical;
    }

    /// The list with what the file adds to it.
    ///
    /// @param key gives the key of a film, also of one that is new; 0 while it has none
    FilmList merge(FilmList mine, IncomingList theirs, Noting noting, ToLongFunction<Target> key) {
        List<ListItem> items = new ArrayList<>(mine.items());
        for (IncomingListItem item : theirs.items()) {
            Target target = films.target(item.film());
            if (target != null) {
                add(items, new ListItem(0, key.applyAsLong(target), item.note()), noting);
            }
        }
        List<String> tags = new ArrayList<>(mine.tags());
        for (String tag : theirs.list().tags()) {
            if (tags.stream().noneMatch(known -> known.equalsIgnoreCase(tag))) {
                noting.fill(ImportField.TAGS, tag);
                tags.add(tag);
            }
        }
        String description =
                ViewingComparison.text(
                        noting,
                        ImportField.DESCRIPTION,
                        mine.description(),
                        theirs.list().description());
        return new FilmList(
                mine.id(),
                mine.uuid(),
                mine.name(),
                mine.ranked(),
                description,
                tags,
                items,
                mine.query());
    }

    private static void add(List<ListItem> items, ListItem coming, Noting noting) {
        for (int i = 0; i < items.size(); i++) {
            ListItem there = items.get(i);
            if (there.filmId() != 0 && there.filmId() == coming.filmId()) {
                String note =
                        ViewingComparison.text(
                                noting, ImportField.NOTE, there.note(), coming.note());
                items.set(i, new ListItem(there.id(), there.filmId(), note));
                return;
            }
        }
        noting.fill(ImportField.ITEMS, "");
        items.add(coming);
    }

    private static String name(FilmList list) {
        return list.name().strip();
    }
}
