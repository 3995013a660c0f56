package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Completion;
import app.matinee.model.Diary;
import app.matinee.model.DiaryEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// Viewings as lines of a diary. Rows are mapped by hand: there may be hundreds of thousands.
public final class DiaryStore {

    private static final String ENTRIES =
            """
            SELECT id, film, date, rating, rewatch, completion,
                note <> '' OR place <> '' OR company <> '' FROM viewing\
            """;

    private final Handle handle;

    DiaryStore(Handle handle) {
        this.handle = handle;
    }

    /// All viewings.
    public Diary all() {
        Diary.Columns columns = new Diary.Columns(0);
        read(ENTRIES + " ORDER BY id", columns::add);
        return columns.sorted();
    }

    /// The viewings of some films, in no promised order.
    public List<DiaryEntry> ofFilms(Collection<Long> films) {
        List<DiaryEntry> found = new ArrayList<>();
        for (long film : films) {
            read(ENTRIES + " WHERE film = ?", found::add, film);
        }
        return found;
    }

    private void read(String sql, Consumer<DiaryEntry> sink, Object... values) {
        handle.select(sql, values)
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        sink.accept(entry(row));
                    }
                    return true;
                });
    }

    private static DiaryEntry entry(ResultSet row) throws SQLException {
        return new DiaryEntry(
                row.getLong(1),
                row.getLong(2),
                Columns.date(row, "date"),
                Columns.rating(row),
                row.getBoolean(5),
                Coded.of(Completion.class, row.getString(6)),
                row.getBoolean(7));
    }
}
