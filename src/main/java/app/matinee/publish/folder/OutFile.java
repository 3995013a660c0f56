package app.matinee.publish.folder;

import app.matinee.publish.post.PostPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file to be written into a folder.
///
/// @param path below the folder, with slashes
/// @param text its words, null for a picture
/// @param picture the file to copy, null for words
public record OutFile(String path, @Nullable String text, @Nullable Path picture) {

    public static OutFile text(String path, String text) {
        return new OutFile(path, text, null);
    }

    /// @param folder "" for none, else ending in a slash
    public static OutFile picture(String folder, PostPicture picture) {
        return new OutFile(folder + picture.name(), null, picture.file());
    }

    byte[] bytes() throws IOException {
        return picture == null
                ? String.valueOf(text).getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(picture);
    }
}
