package app.matinee.library;

import app.matinee.model.Fault;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.Database;
import app.matinee.store.Maintenance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Looks after a journal's health.
public final class Upkeep {

    /// How long undo reaches back, which is also how long deleted things can be had again.
    static final int DAYS_OF_UNDO = 60;

    private final Database database;
    private final PictureFolder pictures;

    Upkeep(Database database, PictureFolder pictures) {
        this.database = database;
        this.pictures = pictures;
    }

    /// Everything that is wrong with the database, its index and the picture folder; takes seconds.
    ///
    /// @throws IOException if a picture cannot be read
    public List<Fault> check() throws IOException {
        List<Fault> faults = new ArrayList<>(database.read(s -> s.integrity().run()));
        for (String hash : database.read(s -> s.pictures().hashes())) {
            if (!pictures.has(hash)) {
                faults.add(new Fault(Fault.Kind.PICTURE_MISSING, hash));
            } else if (!pictures.isIntact(hash)) {
                faults.add(new Fault(Fault.Kind.PICTURE_DAMAGED, hash));
            }
        }
        return faults;
    }

    /// Makes digests and the full-text index anew.
    public void rebuild() {
        database.maintain(new Maintenance.RebuildDerived());
    }

    /// Forgets steps of undo that are too old to be wanted.
    public void forgetOldSteps() {
        database.maintain(new Maintenance.ForgetOldSteps(DAYS_OF_UNDO));
    }

    /// Lets undo begin with what is in the journal now.
    public void beginHistory() {
        database.maintain(new Maintenance.BeginHistory());
    }
}
