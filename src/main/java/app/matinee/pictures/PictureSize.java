package app.matinee.pictures;

/// What is known of a picture before its pixels are read.
///
/// @param width in pixels, as shown: after the orientation was applied
/// @param orientation as Exif numbers it, 1 (upright) to 8
public record PictureSize(PictureKind kind, int width, int height, int orientation) {

    /// Whether width and height are exchanged between the file and the screen.
    boolean isTurned() {
        return orientation >= 5;
    }
}
