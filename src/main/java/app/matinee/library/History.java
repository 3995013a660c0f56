package app.matinee.library;

import app.matinee.model.Step;
import app.matinee.model.Touched;
import app.matinee.store.Database;
import java.util.List;
import java.util.Optional;

/// Undo and redo over everything a person changed.
public final class History {

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /// What undo would take back.
    public Optional<Step> undoable() {
        return database.read(s -> s.history().undoable());
    }

    /// What redo would bring again.
    public Optional<Step> redoable() {
        return database.read(s -> s.history().redoable());
    }

    /// The latest steps, newest first.
    public List<Step> latest(int limit) {
        return database.read(s -> s.history().latest(limit));
    }

    /// The key of the import done last, or empty where there was none.
    public Optional<Long> latestImport() {
        return database.read(s -> s.stamps().latestImport());
    }

    public Touched undo() {
        return database.undo();
    }

    public Touched redo() {
        return database.redo();
    }
}
