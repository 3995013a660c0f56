package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.FeaturedFilm;
import app.matinee.model.FeaturedPiece;
import app.matinee.model.PartialDate;
import app.matinee.model.WritingKind;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Featured films of a month and their pieces.
public final class FeaturedStore {

    private final Handle handle;

    FeaturedStore(Handle handle) {
        this.handle = handle;
    }

    /// All of them, the latest month first.
    public List<FeaturedFilm> all() {
        return handle.select("SELECT * FROM featured_film ORDER BY month DESC, id")
                .map((row, _) ->
                        new FeaturedFilm(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                new PartialDate(row.getString("month")),
                                row.getLong("film"),
                                row.getString("note"),
                                pieces(row.getLong("id"))))
                .list();
    }

    public long insert(FeaturedFilm featured) {
        long id =
                Rows.insert(
                        handle,
                        """
                        INSERT INTO featured_film (uuid, month, film, note, changed)
                        VALUES (?, ?, ?, ?, unixepoch('subsec') * 1000)\
                        """,
                        Uuids.write(featured.uuid()),
                        featured.month().iso(),
                        featured.filmId(),
                        featured.note());
        insertPieces(id, featured.pieces());
        return id;
    }

    /// Deletes the featuring; film and pieces stay.
    public void delete(long id) {
        handle.execute("DELETE FROM featured_film WHERE id = ?", id);
    }

    /// Gives a featured film these pieces in the place of those before.
    public void pieces(long featured, List<FeaturedPiece> pieces) {
        handle.execute("DELETE FROM featured_piece WHERE featured = ?", featured);
        insertPieces(featured, pieces);
    }

    private void insertPieces(long featured, List<FeaturedPiece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            handle.execute(
                    "INSERT INTO featured_piece (featured, kind, writing, position) VALUES (?, ?, ?, ?)",
                    featured,
                    pieces.get(i).kind().code(),
                    pieces.get(i).writingId(),
                    i);
        }
    }

    private List<FeaturedPiece> pieces(long featured) {
        return handle.select(
                        "SELECT id, kind, writing FROM featured_piece WHERE featured = ? ORDER BY position",
                        featured)
                .map((row, _) ->
                        new FeaturedPiece(
                                row.getLong("id"),
                                Coded.of(WritingKind.class, row.getString("kind")),
                                Columns.id(row, "writing")))
                .list();
    }
}
