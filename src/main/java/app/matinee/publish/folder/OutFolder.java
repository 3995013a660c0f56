package app.matinee.publish.folder;

import app.matinee.publish.post.Head;
import app.matinee.publish.post.PublishFailed;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A folder that posts are written into, and what is known of those written before.
///
/// A file that is not ours, or was changed since we wrote it, is left as it is: then nothing is
/// written at all. What we wrote is remembered in a file of its own in that folder, which other
/// programs do not look at.
public final class OutFolder {

    static final String LEDGER = ".matinee-published.json";

    private final JsonMapper json =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private final Path root;

    public OutFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /// Writes the files of a post, or none where one may not be written; files it had before and
    /// needs no more go.
    ///
    /// @param files makes them, the main one first, once the name and the day are known under which
    ///   the post is published
    /// @param overwrite whether files that were changed since, or are not ours, are replaced
    public Written write(Head composed, Function<Head, List<OutFile>> files, boolean overwrite)
            throws PublishFailed {
        try {
            Ledger ledger = ledger();
            Ledger.Entry before = ledger.posts().get(composed.key());
            Head head =
                    before == null
                            ? composed.asPublished(free(ledger, composed), composed.date())
                            : composed.asPublished(before.slug(), before.day());
            List<OutFile> out = files.apply(head);
            Map<String, byte[]> contents = contents(ledger, out, overwrite);
            Map<String, String> hashes = new TreeMap<>();
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path to = place(file.getKey());
                replace(to, file.getValue());
                written.add(to);
                hashes.put(file.getKey(), hash(file.getValue()));
            }
            String main = out.getFirst().path();
            tidy(ledger, head.key(), before, hashes);
            Ledger now =
                    ledger.with(
                            head.key(),
                            new Ledger.Entry(head.slug(), head.date().toString(), main, hashes));
            replace(root.resolve(LEDGER), json.writeValueAsBytes(now));
            return new Written(head, written.getFirst(), written, before != null);
        } catch (IOException e) {
            throw new PublishFailed(
                    Phrase.of("publish.folder.unwritable", root.toString(), reason(e)), e);
        }
    }

    /// The path a post's main file had before.
    public Optional<String> mainOf(String key) throws PublishFailed {
        try {
            return Optional.ofNullable(ledger().posts().get(key)).map(Ledger.Entry::main);
        } catch (IOException e) {
            throw new PublishFailed(
                    Phrase.of("publish.folder.unwritable", root.toString(), reason(e)), e);
        }
    }

    private static String free(Ledger ledger, Head head) {
        List<String> taken = ledger.posts().values().stream().map(Ledger.Entry::slug).toList();
        String slug = head.slug();
        for (int n = 2; taken.contains(slug); n++) {
            slug = head.slug() + "-" + n;
        }
        return slug;
    }

    private Map<String, byte[]> contents(Ledger ledger, List<OutFile> files, boolean overwrite)
            throws IOException, PublishFailed {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (OutFile file : files) {
            byte[] bytes = file.bytes();
            contents.put(file.path(), bytes);
            Path there = place(file.path());
            if (!overwrite && Files.exists(there) && !mayReplace(ledger, file.path(), bytes)) {
                boolean ours = isOurs(ledger, file.path());
                throw new PublishFailed(
                        Phrase.of(
                                ours ? "publish.folder.changed" : "publish.folder.foreign",
                                there.toString()));
            }
        }
        return contents;
    }

    private static boolean isOurs(Ledger ledger, String path) {
        return ledger.posts().values().stream().anyMatch(entry -> entry.files().containsKey(path));
    }

    private boolean mayReplace(Ledger ledger, String path, byte[] wished) throws IOException {
        String there = hash(Files.readAllBytes(place(path)));
        return there.equals(hash(wished))
                || ledger.posts().values().stream()
                        .anyMatch(entry -> there.equals(entry.files().get(path)));
    }

    /// Files of the last time that the post does not have any more; changed ones stay.
    private void tidy(
            Ledger ledger, String key, Ledger.@Nullable Entry before, Map<String, String> now)
            throws IOException {
        if (before == null) {
            return;
        }
        for (Map.Entry<String, String> old : before.files().entrySet()) {
            Path file = place(old.getKey());
            if (!now.containsKey(old.getKey())
                    && !ledger.otherHolds(key, old.getKey())
                    && Files.isRegularFile(file)
                    && hash(Files.readAllBytes(file)).equals(old.getValue())) {
                Files.delete(file);
            }
        }
    }

    /// @throws IOException where a path would leave the folder
    private Path place(String path) throws IOException {
        Path place = root.resolve(path).normalize();
        if (!place.startsWith(root)) {
            throw new IOException(path);
        }
        return place;
    }

    private Ledger ledger() throws IOException {
        Path file = root.resolve(LEDGER);
        if (!Files.isRegularFile(file)) {
            return Ledger.EMPTY;
        }
        try {
            return json.readValue(Files.readAllBytes(file), Ledger.class);
        } catch (JacksonException damaged) {
            return Ledger.EMPTY;
        }
    }

    private static void replace(Path to, byte[] bytes) throws IOException {
        Path folder = to.getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".matinee", ".tmp");
        try {
            Files.write(fresh, bytes);
            readable(fresh);
            try {
                Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException simple) {
                Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// What is published is there to be read, by a web server too.
    private static void readable(Path file) {
        file.toFile().setReadable(true, false);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
