package app.matinee.model;

import java.util.UUID;

/// A picture file of the journal and what is known of it wherever it is placed.
///
/// @param hash SHA-256 of the file, in lower-case hexadecimal; it names the file in the picture
///   folder
/// @param mediaType such as "image/jpeg"
/// @param fileName the name it came under
public record Picture(
        long id,
        UUID uuid,
        String hash,
        String mediaType,
        int width,
        int height,
        String fileName,
        String credit,
        String licence,
        String source) {

    public Picture withCredit(String value) {
        return new Picture(
                id, uuid, hash, mediaType, width, height, fileName, value, licence, source);
    }

    public Picture withLicence(String value) {
        return new Picture(
                id, uuid, hash, mediaType, width, height, fileName, credit, value, source);
    }

    public Picture withSource(String value) {
        return new Picture(
                id, uuid, hash, mediaType, width, height, fileName, credit, licence, value);
    }
}
