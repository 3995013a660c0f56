package app.matinee.model;

/// One award of a ceremony.
///
/// @param name as it was called that year
/// @param canonical the name it is compared by over the years, such as "Best Picture"
/// @param position its place in the ceremony's order, from 0
public record Category(long id, long ceremonyId, String name, String canonical, int position) {

    public static Category named(long ceremonyId, String name) {
        return new Category(0, ceremonyId, name, name, 0);
    }
}
