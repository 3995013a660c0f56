package app.matinee.ui.mirror;

import app.matinee.library.SavedViews;
import app.matinee.model.SavedView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// What is done to saved views, wherever they stand; each one step that undo takes back.
public final class ViewVerbs {

    private final Mirror mirror;
    private final SavedViews views;

    public ViewVerbs(Mirror mirror) {
        this.mirror = mirror;
        this.views = mirror.journal().savedViews();
    }

    /// Saves what is shown under a name; `then` gets the view's key once it is there.
    public void save(SavedView shown, String name, LongConsumer then) {
        mirror.write(() -> views.add(shown.withName(name)), then::accept);
    }

    public void rename(SavedView view, String name) {
        mirror.write(() -> views.edit(view.withName(name)));
    }

    /// Lets a view show what is shown now.
    public void update(SavedView view, SavedView shown) {
        mirror.write(() -> views.edit(view.showing(shown)));
    }

    public void delete(SavedView view) {
        mirror.write(() -> views.delete(view));
    }

    /// Puts a view at a place among the others.
    ///
    /// @param place counted from 0 among those that stay
    public void move(SavedView view, int place) {
        List<Long> order = new ArrayList<>();
        mirror.views().all().stream()
                .filter(other -> other.id() != view.id())
                .forEach(other -> order.add(other.id()));
        order.add(Math.clamp(place, 0, order.size()), view.id());
        mirror.write(() -> views.arrange(order));
    }
}
