package app.matinee.pictures;

/// A picture as it lies in the picture folder.
///
/// @param hash SHA-256 of its bytes, lower-case hexadecimal
/// @param width in pixels, as shown: after the camera's orientation was applied
/// @param bytes the size of the file
public record PictureFile(String hash, String mediaType, int width, int height, long bytes) {}
