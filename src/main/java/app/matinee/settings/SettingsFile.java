package app.matinee.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings on disk, as JSON.
///
/// A missing field takes its default, an unknown one (of a newer version) is kept when the file is
/// written again. A file that cannot be read as settings is laid aside with the ending `.damaged`
/// and the defaults are taken. Writing replaces the file whole or not at all.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final int LARGEST_BYTES = 1 << 20;

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
    private final Path file;
    private ObjectNode onDisk = json.createObjectNode();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// A file of the program beside this one.
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /// The settings kept, or the defaults.
    public synchronized Settings load() {
        try {
            boolean kept = Files.exists(file);
            if (kept && Files.size(file) > LARGEST_BYTES) {
                return damaged("larger than settings can be");
            }
            // A first start takes the way of all others, which the start-up cache then knows.
            JsonNode read =
                    kept ? json.readTree(Files.readAllBytes(file)) : json.createObjectNode();
            if (!(read instanceof ObjectNode object)) {
                return damaged("not a JSON object");
            }
            Settings settings =
                    json.treeToValue(
                            merged(treeOf(Settings.DEFAULT), withoutNulls(object)), Settings.class);
            onDisk = object;
            return settings;
        } catch (JacksonException unreadable) {
            return damaged(unreadable.getOriginalMessage());
        } catch (IOException unreachable) {
            LOG.warn("Cannot read the settings {}, the defaults are taken", file, unreachable);
            return Settings.DEFAULT;
        }
    }

    /// Writes the settings; after a crash the file holds either the old or the new ones.
    ///
    /// @throws IOException when the folder cannot be written; the old file is as it was
    public synchronized void save(Settings settings) throws IOException {
        ObjectNode tree = merged(onDisk.deepCopy(), treeOf(settings));
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(json.writeValueAsBytes(tree));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            replace(fresh, file);
            onDisk = tree;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Settings damaged(String reason) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            replace(file, aside);
            LOG.warn("The settings {} are damaged ({}), kept as {}", file, reason, aside);
        } catch (IOException stuck) {
            LOG.warn("The settings {} are damaged ({}) and cannot be moved", file, reason, stuck);
        }
        return Settings.DEFAULT;
    }

    private static ObjectNode withoutNulls(ObjectNode object) {
        ObjectNode kept = object.deepCopy();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (entry.getValue().isNull()) {
                kept.remove(entry.getKey());
            } else if (entry.getValue() instanceof ObjectNode inside) {
                kept.set(entry.getKey(), withoutNulls(inside));
            }
        }
        return kept;
    }

    private ObjectNode treeOf(Settings settings) {
        return json.valueToTree(settings);
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException simpleFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Lays one tree over another: objects are merged, everything else is replaced.
    private static ObjectNode merged(ObjectNode below, ObjectNode above) {
        for (Map.Entry<String, JsonNode> entry : above.properties()) {
            if (below.get(entry.getKey()) instanceof ObjectNode inside
                    && entry.getValue() instanceof ObjectNode over) {
                merged(inside, over);
            } else {
                below.set(entry.getKey(), entry.getValue());
            }
        }
        return below;
    }
}
