package app.matinee.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What files need so that a name stands for a whole file even after a power cut.
final class Disk {

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);

    private Disk() {}

    /// Brings a file's bytes to the disk.
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Brings a folder's names to the disk, on systems that open folders at all.
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            LOG.debug("{} cannot be forced to the disk", folder);
        }
    }

    /// Deletes a file, or a folder with what is in it; what stays behind harms nobody.
    static void deleteQuietly(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            LOG.warn("{} was left behind", path, e);
        }
    }
}
