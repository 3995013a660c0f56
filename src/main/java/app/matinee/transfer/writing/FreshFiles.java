package app.matinee.transfer.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The text files of an export, in UTF-8: each is written aside, and all get their names at the
/// end, so that an export which breaks off leaves everything as it was.
public final class FreshFiles implements AutoCloseable {

    private final Map<Path, Path> aside = new LinkedHashMap<>();
    private final List<Writer> open = new ArrayList<>();

    /// Begins a file that shall get this name.
    public Writer begin(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // A temporary file of the system's would be readable by its owner only.
        Path fresh = folder.resolve(".matinee-" + UUID.randomUUID() + ".part");
        aside.put(file, fresh);
        BufferedWriter writer =
                Files.newBufferedWriter(
                        fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        open.add(writer);
        return writer;
    }

    /// Whether a file of this name was begun already.
    public boolean has(Path file) {
        return aside.containsKey(file);
    }

    /// Ends all files and gives them their names.
    ///
    /// @return their paths in the order they were begun
    public List<Path> keep() throws IOException {
        closeAll();
        for (Map.Entry<Path, Path> file : aside.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        return List.copyOf(aside.keySet());
    }

    /// Removes what was not kept.
    @Override
    public void close() throws IOException {
        closeAll();
        for (Path fresh : aside.values()) {
            Files.deleteIfExists(fresh);
        }
    }

    private void closeAll() throws IOException {
        for (Writer writer : open) {
            writer.close();
        }
        open.clear();
    }
}
