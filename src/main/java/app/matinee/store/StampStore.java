package app.matinee.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Reads what the records do not carry: the order of uuids, the times of change, earlier imports.
public final class StampStore {

    private final Handle handle;

    StampStore(Handle handle) {
        this.handle = handle;
    }

    /// All things of a kind, in the order of their uuids.
    public List<Stamp> all(Travelling kind) {
        String added = kind == Travelling.FILM ? "added" : "changed AS added";
        return handle.select(
                        "SELECT id, uuid, changed, %s FROM %s ORDER BY uuid"
                                .formatted(added, kind.table()))
                .map((row, _) ->
                        new Stamp(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                Instant.ofEpochMilli(row.getLong("added")),
                                Instant.ofEpochMilli(row.getLong("changed"))))
                .list();
    }

    /// Whether the journal holds nothing that travels.
    public boolean isEmpty() {
        return Stream.of(Travelling.values()).allMatch(this::none);
    }

    /// The imports done so far, in the order of their uuids.
    public List<ImportedFile> imports() {
        return handle.select("SELECT * FROM import ORDER BY uuid")
                .map((row, _) ->
                        new ImportedFile(
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("format"),
                                row.getString("file"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("report"),
                                Instant.ofEpochMilli(row.getLong("changed"))))
                .list();
    }

    /// The key of the import done last, or empty where there was none.
    public Optional<Long> latestImport() {
        return handle.select("SELECT id FROM import ORDER BY id DESC LIMIT 1")
                .mapTo(Long.class)
                .findOne();
    }

    private boolean none(Travelling kind) {
        return handle.select("SELECT NOT EXISTS (SELECT 1 FROM %s)".formatted(kind.table()))
                .mapTo(Boolean.class)
                .one();
    }
}
