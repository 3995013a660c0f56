package app.matinee.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Puts very many new things into a journal, several times faster than the stores do one by one.
///
/// What it inserts keeps the times it is given. The change log gets its rows at the end, a table at
/// a time, when this is closed: so close it within the write it belongs to.
public final class Bulk implements AutoCloseable {

    private static final int PORTION = 50_000;

    private final Handle handle;
    private final Runnable check;
    private final long step;
    private final Map<String, BulkTable> tables = new LinkedHashMap<>();
    private final BulkFilms films = new BulkFilms(this);
    private final BulkAwards awards = new BulkAwards(this);
    private final BulkTexts texts = new BulkTexts(this);
    private final BulkPictures pictures = new BulkPictures(this);

    /// @param check asked again and again while the log is written; what it throws ends the write
    Bulk(Handle handle, Runnable check) {
        this.handle = handle;
        this.check = check;
        this.step = handle.select("SELECT step FROM recording").mapTo(Long.class).one();
        Connections.widen(handle);
        record(0);
    }

    /// People, companies, custom fields, films, links.
    public BulkFilms films() {
        return films;
    }

    public BulkAwards awards() {
        return awards;
    }

    /// Viewings, lists, writing, featured films.
    public BulkTexts texts() {
        return texts;
    }

    /// Pictures, samples, reports of imports.
    public BulkPictures pictures() {
        return pictures;
    }

    /// Where posts stand on sites; they are no part of the change log.
    public PublicationStore publications() {
        return new PublicationStore(handle);
    }

    /// Writes the change log's part of everything inserted.
    @Override
    public void close() {
        tables.values().forEach(BulkTable::close);
        for (BulkTable table : tables.values()) {
            if (ChangeTriggers.logs(table.name())) {
                log(table);
                ChangeTriggers.resume(handle, table.name());
            }
        }
        record(step);
    }

    /// The step of the change log this belongs to.
    long step() {
        return step;
    }

    BulkTable table(String name, String... columns) {
        return tables.computeIfAbsent(name, _ -> open(name, List.of(columns)));
    }

    /// A table with a trigger makes SQLite keep the earlier pages of every single row, to take it
    /// back alone, which costs a good part of the time. So the trigger of inserts goes meanwhile.
    private BulkTable open(String name, List<String> columns) {
        if (ChangeTriggers.logs(name)) {
            ChangeTriggers.suspend(handle, name);
        }
        return BulkTable.of(handle.getConnection(), name, columns);
    }

    private void log(BulkTable table) {
        for (long from = table.before(); step > 0 && from < table.last(); from += PORTION) {
            check.run();
            handle.execute(
                    """
                    INSERT INTO change (step, entity, row, kind)
                    SELECT ?, ?, id, 'insert' FROM %s WHERE id > ? AND id <= ? ORDER BY id\
                    """
                            .formatted(table.name()),
                    step,
                    table.name(),
                    from,
                    from + PORTION);
        }
    }

    private void record(long to) {
        handle.execute("UPDATE recording SET step = ?", to);
    }
}
