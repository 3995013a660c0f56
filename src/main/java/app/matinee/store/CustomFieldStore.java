package app.matinee.store;

import app.matinee.model.Coded;
import app.matinee.model.CustomField;
import app.matinee.model.CustomType;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Fields the owner has added to every film.
public final class CustomFieldStore {

    private final Handle handle;

    CustomFieldStore(Handle handle) {
        this.handle = handle;
    }

    /// In the owner's order.
    public List<CustomField> all() {
        return handle.select("SELECT * FROM custom_field ORDER BY position, id")
                .map((row, _) ->
                        new CustomField(
                                row.getLong("id"),
                                Uuids.read(row.getBytes("uuid")),
                                row.getString("name"),
                                Coded.of(CustomType.class, row.getString("type")),
                                Words.read(row.getString("choices"))))
                .list();
    }

    public long insert(CustomField field) {
        return Rows.insert(
                handle,
                """
                INSERT INTO custom_field (uuid, name, type, choices, position, changed)
                VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM custom_field),
                    unixepoch('subsec') * 1000)\
                """,
                Uuids.write(field.uuid()),
                field.name(),
                field.type().code(),
                Words.write(field.choices()));
    }

    public void update(CustomField field) {
        handle.execute(
                "UPDATE custom_field SET name = ?, type = ?, choices = ? WHERE id = ?",
                field.name(),
                field.type().code(),
                Words.write(field.choices()),
                field.id());
    }

    /// Gives the fields the places their keys have in the list.
    public void order(List<Long> ids) {
        for (int place = 0; place < ids.size(); place++) {
            handle.execute(
                    "UPDATE custom_field SET position = ? WHERE id = ? AND position <> ?",
                    place,
                    ids.get(place),
                    place);
        }
    }

    /// Takes a field away, with what films hold in it.
    public void delete(long id) {
        handle.execute("DELETE FROM custom_field WHERE id = ?", id);
    }
}
