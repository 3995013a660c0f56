package app.matinee.transfer.archive;

import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The entries of a zip that nobody vouches for.
///
/// Names are checked before anything is read; no name of the zip ever becomes a path on the disk.
final class ZipSource implements ArchiveSource {

    private static final byte[] LOCAL_ENTRY = {'P', 'K', 3, 4};

    private final ZipFile zip;
    private final Limits limits;
    private final Set<String> names;
    private long total;

    private ZipSource(ZipFile zip, Limits limits, Set<String> names) {
        this.zip = zip;
        this.limits = limits;
        this.names = names;
    }

    static ZipSource open(Path file, Limits limits) throws ArchiveRefused {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ArchiveRefused(Phrase.of("archive.refused.noFile", file.toString()));
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new ArchiveRefused(
                    beginsLikeOne(file)
                            ? Phrase.of("archive.refused.cutOff", name)
                            : Phrase.of("archive.refused.noZip", name),
                    e);
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.unreadable", name), e);
        }
        boolean good = false;
        try {
            var source = new ZipSource(zip, limits, names(zip, limits));
            good = true;
            return source;
        } finally {
            if (!good) {
                closeQuietly(zip);
            }
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public @Nullable InputStream open(String name, long limit) throws IOException {
        ZipEntry entry = names.contains(name) ? zip.getEntry(name) : null;
        if (entry == null || entry.isDirectory()) {
            return null;
        }
        InputStream in = zip.getInputStream(entry);
        return new CountingStream(
                in,
                name,
                Math.min(limit, limits.total() - total),
                entry.getCrc(),
                bytes -> total += bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Set<String> names(ZipFile zip, Limits limits) throws ArchiveRefused {
        if (zip.size() > limits.entries()) {
            throw new ArchiveRefused(Phrase.of("archive.refused.manyEntries", limits.entries()));
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (escapes(name)) {
                throw new ArchiveRefused(Phrase.of("archive.refused.escapes", printable(name)));
            }
            if (!names.add(name)) {
                throw new ArchiveRefused(Phrase.of("archive.refused.twice", name));
            }
        }
        return Set.copyOf(names);
    }

    private static boolean escapes(String name) {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)) {
            return true;
        }
        String inner = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return List.of(inner.split("/", -1)).stream()
                .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String printable(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 100 ? clean.substring(0, 100) + "…" : clean;
    }

    private static boolean beginsLikeOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(LOCAL_ENTRY.length), LOCAL_ENTRY);
        } catch (IOException _) {
            return false;
        }
    }

    private static void closeQuietly(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException _) {
            // It was only read from, and is refused anyway.
        }
    }
}
