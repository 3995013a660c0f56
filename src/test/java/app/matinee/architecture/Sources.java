package app.matinee.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads the project's own files for the sweeps; paths are relative to the project's folder.
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("resources");

    private Sources() {}

    /// All files below a folder whose names end so; none where the folder is missing.
    static List<Path> files(Path root, String ending) {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
