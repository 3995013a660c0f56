package app.matinee.model;

/// A picture standing somewhere, with the words it has there.
///
/// @param alt what the picture shows, for those who do not see it
/// @param position its place among the pictures there, from 0
/// @param featured whether it leads; a featured POSTER is the film's poster
public record Placement(
        long id,
        Picture picture,
        PlacedOn on,
        PlacementKind kind,
        String caption,
        String alt,
        int position,
        boolean featured) {

    public Placement withPicture(Picture value) {
        return new Placement(id, value, on, kind, caption, alt, position, featured);
    }

    public Placement withKind(PlacementKind value) {
        return new Placement(id, picture, on, value, caption, alt, position, featured);
    }

    public Placement withCaption(String value) {
        return new Placement(id, picture, on, kind, value, alt, position, featured);
    }

    public Placement withAlt(String value) {
        return new Placement(id, picture, on, kind, caption, value, position, featured);
    }

    public Placement withPosition(int value) {
        return new Placement(id, picture, on, kind, caption, alt, value, featured);
    }

    public Placement withFeatured(boolean value) {
        return new Placement(id, picture, on, kind, caption, alt, position, value);
    }
}
