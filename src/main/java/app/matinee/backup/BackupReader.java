package app.matinee.backup;

import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a whole backup that nobody vouches for.
///
/// Only names of [BackupLayout] are ever taken, so that no name of the zip leads out of the folder
/// it is unpacked into; what comes out is counted while it comes, held against its checksum, and
/// pictures against the hash they are named after.
final class BackupReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ENTRIES = 500_000;
    private static final long MOST_HEAD = 1L << 16;
    private static final long MOST_PICTURE = 100L << 20;
    private static final long MOST_TEMPLATE = 4L << 20;

    /// Databases shrink to a third or a tenth, never to a hundredth.
    private static final long MOST_GROWTH = 100;

    private static final long SMALL_DATABASE = 64L << 20;

    private final Path file;
    private final String name;

    /// @param named what messages call the file, by its last name
    BackupReader(Path file, Path named) {
        this.file = file;
        this.name = String.valueOf(named.getFileName());
    }

    /// Reads everything once and keeps nothing.
    void readThrough(Progress progress) throws BackupFailed {
        unpack(null, true, progress);
    }

    /// Unpacks everything below a folder that is new.
    ///
    /// @throws BackupFailed if any part cannot be used; what was unpacked is the caller's to delete
    void unpack(Path into, Progress progress) throws BackupFailed {
        unpack(into, true, progress);
    }

    /// Unpacks the database alone.
    void unpackDatabase(Path into, Progress progress) throws BackupFailed {
        unpack(into, false, progress);
    }

    private void unpack(@Nullable Path into, boolean all, Progress progress) throws BackupFailed {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(zip);
            long done = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                progress.checkCancelled();
                progress.report(++done, zip.size(), "backup.progress.files", done, zip.size());
                if (!entry.isDirectory()
                        && (all || entry.getName().equals(BackupLayout.DATABASE))) {
                    unpack(zip, entry, into);
                }
            }
        } catch (ZipException e) {
            throw new BackupFailed(Phrase.of("backup.refused.noZip", name), e);
        } catch (IOException e) {
            throw new BackupFailed(Phrase.of("backup.refused.unpack", name), e);
        }
    }

    private void check(ZipFile zip) throws BackupFailed, IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new BackupFailed(Phrase.of("backup.refused.manyEntries", name, MOST_ENTRIES));
        }
        ZipEntry head = zip.getEntry(BackupLayout.HEAD);
        if (head == null || zip.getEntry(BackupLayout.DATABASE) == null) {
            throw new BackupFailed(
                    zip.getEntry("archive.json") == null
                            ? Phrase.of("backup.refused.noBackup", name)
                            : Phrase.of("backup.refused.archive", name));
        }
        checkHead(zip, head);
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!belongs(entry) || !names.add(entry.getName())) {
                throw new BackupFailed(
                        Phrase.of("backup.refused.entry", name, printable(entry.getName())));
            }
        }
    }

    private void checkHead(ZipFile zip, ZipEntry entry) throws BackupFailed, IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            JsonNode head = JSON.readTree(in.readNBytes((int) MOST_HEAD));
            if (!head.path("format").asString("").equals(BackupLayout.FORMAT)) {
                throw new BackupFailed(Phrase.of("backup.refused.noBackup", name));
            }
            if (head.path("version").asInt(0) > BackupLayout.VERSION) {
                throw new BackupFailed(Phrase.of("backup.refused.newer", name));
            }
        } catch (JacksonException e) {
            throw new BackupFailed(Phrase.of("backup.refused.noBackup", name), e);
        }
    }

    private static boolean belongs(ZipEntry entry) {
        String name = entry.getName();
        return name.equals(BackupLayout.HEAD)
                || name.equals(BackupLayout.DATABASE)
                || BackupLayout.PICTURE.matcher(name).matches()
                || BackupLayout.TEMPLATE.matcher(name).matches();
    }

    private static String printable(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 100 ? clean.substring(0, 100) + "…" : clean;
    }

    private void unpack(ZipFile zip, ZipEntry entry, @Nullable Path into)
            throws IOException, BackupFailed {
        MessageDigest digest = sha256();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(target(entry, into), digest)) {
            new Unpacking(name, entry).copy(in, out, most(entry));
        }
        Matcher picture = BackupLayout.PICTURE.matcher(entry.getName());
        if (picture.matches()
                && !HexFormat.of()
                        .formatHex(digest.digest())
                        .equals(picture.group(1) + picture.group(2))) {
            throw new BackupFailed(Phrase.of("backup.refused.part", name, entry.getName()));
        }
    }

    private static OutputStream target(ZipEntry entry, @Nullable Path into) throws IOException {
        if (into == null) {
            return OutputStream.nullOutputStream();
        }
        Path place = into.resolve(entry.getName());
        Files.createDirectories(place.getParent());
        return Files.newOutputStream(place, StandardOpenOption.CREATE_NEW);
    }

    private static long most(ZipEntry entry) {
        String name = entry.getName();
        if (name.equals(BackupLayout.HEAD)) {
            return MOST_HEAD;
        }
        if (name.startsWith(BackupLayout.PICTURES)) {
            return MOST_PICTURE;
        }
        return name.startsWith(BackupLayout.TEMPLATES)
                ? MOST_TEMPLATE
                : Math.max(SMALL_DATABASE, entry.getCompressedSize() * MOST_GROWTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
