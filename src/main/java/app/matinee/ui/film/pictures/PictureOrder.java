package app.matinee.ui.film.pictures;

import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// In what order pictures are seen: the one that leads, then the others as they were put.
record PictureOrder(@Nullable Placement lead, List<Placement> others) {

    PictureOrder {
        others = List.copyOf(others);
    }

    static PictureOrder of(List<Placement> pictures) {
        Optional<Placement> lead =
                pictures.stream()
                        .filter(p -> p.featured() && p.kind() != PlacementKind.POSTER)
                        .findFirst();
        return new PictureOrder(
                lead.orElse(null),
                pictures.stream().filter(p -> lead.filter(l -> l == p).isEmpty()).toList());
    }

    /// All pictures as they are seen.
    List<Placement> all() {
        List<Placement> all = new ArrayList<>(others);
        if (lead != null) {
            all.addFirst(lead);
        }
        return all;
    }

    /// All pictures with one moved by a step among the others; the same order where it cannot go
    /// further, and for the one that leads.
    List<Placement> moved(long id, int step) {
        int from = indexOf(others, id);
        int to = from + step;
        return from < 0 || to < 0 || to >= others.size() ? all() : swapped(from, to);
    }

    /// All pictures with one put where another stands.
    List<Placement> placed(long id, long target) {
        int from = indexOf(others, id);
        int to = indexOf(others, target);
        return from < 0 || to < 0 ? all() : swapped(from, to);
    }

    private List<Placement> swapped(int from, int to) {
        List<Placement> order = new ArrayList<>(others);
        order.add(to, order.remove(from));
        return new PictureOrder(lead, order).all();
    }

    static int indexOf(List<Placement> pictures, long id) {
        for (int i = 0; i < pictures.size(); i++) {
            if (pictures.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
