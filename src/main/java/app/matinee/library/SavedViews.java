package app.matinee.library;

import app.matinee.model.Done;
import app.matinee.model.SavedView;
import app.matinee.store.Database;
import app.matinee.store.StepLabel;
import java.util.List;

/// The verbs on filters saved under a name.
public final class SavedViews {

    private final Database database;

    SavedViews(Database database) {
        this.database = database;
    }

    /// In the owner's order.
    public List<SavedView> all() {
        return database.read(s -> s.savedViews().all());
    }

    /// Saves a view behind the others and gives its key.
    public Done<Long> add(SavedView view) {
        return database.write(
                StepLabel.of("step.view.add", view.name()), s -> s.savedViews().insert(view));
    }

    public Done<Long> edit(SavedView view) {
        return database.write(
                StepLabel.of("step.view.edit", view.name()),
                s -> {
                    s.savedViews().update(view);
                    return view.id();
                });
    }

    public Done<Long> delete(SavedView view) {
        return database.write(
                StepLabel.of("step.view.delete", view.name()),
                s -> {
                    s.savedViews().delete(view.id());
                    return view.id();
                });
    }

    /// Puts the views in an order; those not named keep theirs behind.
    public Done<Integer> arrange(List<Long> order) {
        return database.write(
                StepLabel.of("step.view.arrange"),
                s -> {
                    for (int i = 0; i < order.size(); i++) {
                        s.savedViews().place(order.get(i), i);
                    }
                    return order.size();
                });
    }
}
