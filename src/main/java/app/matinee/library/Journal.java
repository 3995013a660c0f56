package app.matinee.library;

import app.matinee.library.imports.Imports;
import app.matinee.model.Done;
import app.matinee.model.JournalFolder;
import app.matinee.pictures.PictureFolder;
import app.matinee.pictures.PictureReader;
import app.matinee.store.BeforeMigration;
import app.matinee.store.Database;
import app.matinee.store.JournalRefused;
import app.matinee.store.Revision;
import app.matinee.store.Session;
import app.matinee.store.StepLabel;
import app.matinee.store.Transactions;
import java.time.Clock;
import java.util.function.Function;

/// An open journal and the verbs on it. Close it to let go of the folder.
public final class Journal implements Transactions, AutoCloseable {

    private final Database database;
    private final PictureFolder pictureFolder;
    private final Clock clock;

    private Journal(Database database, Clock clock) {
        this.database = database;
        this.pictureFolder = new PictureFolder(database.folder().pictures(), new PictureReader());
        this.clock = clock;
    }

    /// Makes an empty journal in a new or empty folder and opens it.
    ///
    /// @throws JournalRefused if the folder holds a journal already or cannot be written
    public static Journal create(JournalFolder folder, Clock clock) throws JournalRefused {
        return new Journal(Database.create(folder, clock), clock);
    }

    /// Opens a journal to work in it; `beforeMigration` runs before an older file is changed.
    ///
    /// @throws JournalRefused if it is no journal, newer, damaged, read-only or held elsewhere, or
    ///   older and `beforeMigration` could not keep a copy
    public static Journal open(JournalFolder folder, Clock clock, BeforeMigration beforeMigration)
            throws JournalRefused {
        return new Journal(Database.open(folder, clock, beforeMigration), clock);
    }

    /// Opens a journal only to read it, beside whoever works in it.
    public static Journal openToRead(JournalFolder folder, Clock clock) throws JournalRefused {
        return new Journal(Database.openToRead(folder), clock);
    }

    public JournalFolder folder() {
        return database.folder();
    }

    public PictureFolder pictureFolder() {
        return pictureFolder;
    }

    public Films films() {
        return new Films(database, clock);
    }

    public FilmsTogether filmsTogether() {
        return new FilmsTogether(database);
    }

    public Copies copies() {
        return new Copies(database);
    }

    public Viewings viewings() {
        return new Viewings(database, clock);
    }

    public Writings writings() {
        return new Writings(database, clock);
    }

    public Publications publications() {
        return new Publications(database);
    }

    public Lists lists() {
        return new Lists(database);
    }

    public Features features() {
        return new Features(database);
    }

    public Awards awards() {
        return new Awards(database);
    }

    public People people() {
        return new People(database);
    }

    public Questions questions() {
        return new Questions(database);
    }

    public Ballots ballots() {
        return new Ballots(database);
    }

    public Links links() {
        return new Links(database);
    }

    public Pictures pictures() {
        return new Pictures(database, pictureFolder);
    }

    public CustomFields customFields() {
        return new CustomFields(database);
    }

    public Samples samples() {
        return new Samples(database);
    }

    public Search search() {
        return new Search(database);
    }

    public Filters filters() {
        return new Filters(database);
    }

    public SavedViews savedViews() {
        return new SavedViews(database);
    }

    public Bin bin() {
        return new Bin(database, clock);
    }

    public History history() {
        return new History(database);
    }

    /// @param beforeApply runs before a batch is taken in or back, such as to keep a snapshot
    public Imports imports(Runnable beforeApply) {
        return new Imports(database, pictureFolder, clock, beforeApply);
    }

    public Upkeep upkeep() {
        return new Upkeep(database, pictureFolder);
    }

    /// Reads through the stores, for what has no verb of its own (exports, checks).
    @Override
    public <T> T read(Function<Session, T> work) {
        return database.read(work);
    }

    /// Writes through the stores as one step, for what has no verb of its own (imports).
    @Override
    public <T> Done<T> write(StepLabel label, Function<Session, T> work, Runnable check) {
        return database.write(label, work, check);
    }

    @Override
    public Revision revision() {
        return database.revision();
    }

    @Override
    public void close() {
        database.close();
    }
}
