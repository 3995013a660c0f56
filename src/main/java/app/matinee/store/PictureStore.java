package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.Picture;
import app.matinee.model.PlacedOn;
import app.matinee.model.Placement;
import app.matinee.model.PlacementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Pictures and where they are placed.
public final class PictureStore {

    private static final String PLACED =
            """
            SELECT l.id AS placement, l.film, l.person, l.ceremony, l.writing, l.kind, l.caption, l.alt,
                l.position, l.featured, p.*
            FROM placement l JOIN picture p ON p.id = l.picture WHERE
            """;

    private final Handle handle;

    PictureStore(Handle handle) {
        this.handle = handle;
    }

    /// The pictures placed on a thing, in their order.
    public List<Placement> on(PlacedOn thing) {
        return handle.select(
                        PLACED + "l." + column(thing) + " = ? ORDER BY l.position, l.id",
                        thing.id())
                .map((row, _) -> placement(row))
                .list();
    }

    public List<Placement> allPlacements() {
        return handle.select(PLACED + "TRUE ORDER BY l.id").map((row, _) -> placement(row)).list();
    }

    public Optional<Placement> placement(long id) {
        return handle.select(PLACED + "l.id = ?", id).map((row, _) -> placement(row)).findOne();
    }

    public List<Picture> all() {
        return handle.select("SELECT * FROM picture ORDER BY id")
                .map((row, _) -> picture(row))
                .list();
    }

    public Optional<Picture> byHash(String hash) {
        return handle.select("SELECT * FROM picture WHERE hash = ? LIMIT 1", hash)
                .map((row, _) -> picture(row))
                .findOne();
    }

    /// The files that are in use, by hash.
    public Set<String> hashes() {
        return new TreeSet<>(
                handle.select("SELECT DISTINCT hash FROM picture").mapTo(String.class).list());
    }

    public long insert(Picture p) {
        return Rows.insert(
                handle,
                """
                INSERT INTO picture (uuid, hash, media_type, width, height, file_name, credit, licence,
                    source, changed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch('subsec') * 1000)\
                """,
                Uuids.write(p.uuid()),
                p.hash(),
                p.mediaType(),
                p.width(),
                p.height(),
                p.fileName(),
                p.credit(),
                p.licence(),
                p.source());
    }

    public void update(Picture p) {
        handle.execute(
                "UPDATE picture SET credit = ?, licence = ?, source = ?, file_name = ? WHERE id = ?",
                p.credit(),
                p.licence(),
                p.source(),
                p.fileName(),
                p.id());
    }

    public long insert(Placement l) {
        return Rows.insert(
                handle,
                "INSERT INTO placement (picture, "
                        + column(l.on())
                        + ", kind, caption, alt, position, featured) VALUES (?, ?, ?, ?, ?, ?, ?)",
                l.picture().id(),
                l.on().id(),
                l.kind().code(),
                l.caption(),
                l.alt(),
                l.position(),
                l.featured());
    }

    public void update(Placement l) {
        handle.execute(
                """
                UPDATE placement SET kind = ?, caption = ?, alt = ?, position = ?, featured = ?
                WHERE id = ?\
                """,
                l.kind().code(),
                l.caption(),
                l.alt(),
                l.position(),
                l.featured(),
                l.id());
    }

    /// Takes a picture from where it stands; a picture placed nowhere else goes with it.
    public void remove(Placement l) {
        handle.execute("DELETE FROM placement WHERE id = ?", l.id());
        handle.execute(
                """
                DELETE FROM picture WHERE id = ?
                    AND NOT EXISTS (SELECT 1 FROM placement l WHERE l.picture = picture.id)\
                """,
                l.picture().id());
    }

    private static String column(PlacedOn thing) {
        return switch (thing) {
            case PlacedOn.OnFilm _ -> "film";
            case PlacedOn.OnPerson _ -> "person";
            case PlacedOn.OnCeremony _ -> "ceremony";
            case PlacedOn.OnWriting _ -> "writing";
        };
    }

    private static PlacedOn placedOn(ResultSet row) throws SQLException {
        @Nullable Long film = Columns.id(row, "film");
        if (film != null) {
            return new PlacedOn.OnFilm(film);
        }
        @Nullable Long person = Columns.id(row, "person");
        if (person != null) {
            return new PlacedOn.OnPerson(person);
        }
        @Nullable Long ceremony = Columns.id(row, "ceremony");
        return ceremony != null
                ? new PlacedOn.OnCeremony(ceremony)
                : new PlacedOn.OnWriting(row.getLong("writing"));
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getLong("placement"),
                picture(row),
                placedOn(row),
                Coded.of(PlacementKind.class, row.getString("kind")),
                row.getString("caption"),
                row.getString("alt"),
                row.getInt("position"),
                row.getBoolean("featured"));
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                row.getLong("id"),
                Uuids.read(row.getBytes("uuid")),
                row.getString("hash"),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("file_name"),
                row.getString("credit"),
                row.getString("licence"),
                row.getString("source"));
    }
}
