package app.matinee.model;

import java.util.UUID;

/// A filter of the library, saved under a name with the order and the shape its films are shown in.
///
/// @param query the filter as one would type it
/// @param sort what the films are sorted by, by its stored name
/// @param shape wall or table, by its stored name
public record SavedView(
        long id,
        UUID uuid,
        String name,
        String query,
        String sort,
        boolean ascending,
        String shape) {

    public static SavedView named(
            String name, String query, String sort, boolean ascending, String shape) {
        return new SavedView(0, Uuid7.next(), name, query, sort, ascending, shape);
    }

    public SavedView withName(String value) {
        return new SavedView(id, uuid, value, query, sort, ascending, shape);
    }

    /// The same view, which shows what another one does.
    public SavedView showing(SavedView other) {
        return new SavedView(id, uuid, name, other.query, other.sort, other.ascending, other.shape);
    }

    /// Whether both show the same, whatever their names.
    public boolean showsAs(SavedView other) {
        return showing(other).equals(this);
    }
}
