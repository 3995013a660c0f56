package app.matinee.transfer.trakt;

import app.matinee.incoming.Gathering;
import app.matinee.incoming.IncomingList;
import app.matinee.incoming.IncomingListItem;
import app.matinee.incoming.Source;
import app.matinee.model.FilmList;
import app.matinee.model.Uuid7;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The lists of an export: their names stand in one file, their films in one each.
final class TraktLists {

    private final Map<Long, TraktListHead> heads = new HashMap<>();
    private final Map<String, List<Place>> files = new LinkedHashMap<>();

    private record Place(int rank, IncomingListItem item) {}

    void head(TraktListHead head) {
        heads.put(head.key(), head);
    }

    void item(TraktEntry entry, int film) {
        files.computeIfAbsent(entry.source().file(), _ -> new ArrayList<>())
                .add(
                        new Place(
                                entry.number(),
                                new IncomingListItem(entry.source(), film, entry.words())));
    }

    void gather(Gathering gathering) {
        files.forEach((file, places) -> {
            TraktListHead head = heads.get(TraktListHead.key(file));
            TraktListHead known = head == null ? TraktListHead.named(file) : head;
            List<IncomingListItem> items =
                    places.stream()
                            .sorted(Comparator.comparingInt(Place::rank))
                            .map(Place::item)
                            .toList();
            FilmList list =
                    new FilmList(
                            0,
                            Uuid7.next(),
                            known.name(),
                            known.ranked(),
                            known.description(),
                            List.of(),
                            List.of(),
                            "");
            gathering.add(new IncomingList(Source.of(file, 1), list, items));
        });
    }
}
