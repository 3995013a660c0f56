package app.matinee.ui.film.trailers;

import app.matinee.model.Link;
import app.matinee.model.LinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Links that stand together: those of one kind, and of one country where a film can be watched.
///
/// @param country of a place to watch; empty for one that is not said, and for other kinds
record LinkGroup(LinkKind kind, String country, List<Link> links) {

    private record Key(LinkKind kind, String country) {}

    LinkGroup {
        links = List.copyOf(links);
    }

    /// The groups of a film's links, kinds in their own order, the rest in the order given.
    static List<LinkGroup> of(List<Link> links) {
        Map<Key, List<Link>> groups = new LinkedHashMap<>();
        for (Link link : links) {
            groups.computeIfAbsent(key(link), _ -> new ArrayList<>()).add(link);
        }
        return groups.entrySet().stream()
                .map(e -> new LinkGroup(e.getKey().kind(), e.getKey().country(), e.getValue()))
                .sorted(Comparator.comparing(LinkGroup::kind))
                .toList();
    }

    /// All links in a new order, the one moved by a step within its group; the same order where it
    /// cannot go further.
    static List<Link> moved(List<Link> links, long id, int step) {
        for (LinkGroup group : of(links)) {
            List<Link> own = group.links;
            for (int i = 0; i < own.size(); i++) {
                int to = i + step;
                if (own.get(i).id() == id && to >= 0 && to < own.size()) {
                    return placed(links, id, own.get(to).id());
                }
            }
        }
        return links;
    }

    /// All links in a new order, one put where another of its group stands; the same order when
    /// they are of different groups.
    static List<Link> placed(List<Link> links, long id, long target) {
        int from = indexOf(links, id);
        int to = indexOf(links, target);
        if (from < 0 || to < 0 || !key(links.get(from)).equals(key(links.get(to)))) {
            return links;
        }
        List<Link> order = new ArrayList<>(links);
        order.add(to, order.remove(from));
        return order;
    }

    private static int indexOf(List<Link> links, long id) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private static Key key(Link link) {
        return new Key(link.kind(), link.kind() == LinkKind.WHERE_TO_WATCH ? link.country() : "");
    }
}
