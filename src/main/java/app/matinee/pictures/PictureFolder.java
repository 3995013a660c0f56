package app.matinee.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pictures of a journal, each named by the SHA-256 of its bytes: `ab/cdef….jpg`.
///
/// A file is written aside, checked, and only then moved to its name, so that what has a name is
/// whole; the same picture added twice is kept once. Files are never changed.
public final class PictureFolder {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE =
            Pattern.compile("([0-9a-f]{2})/([0-9a-f]{62})\\.(?:jpg|png|gif|webp)");
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final PictureReader reader;

    /// @param folder `pictures/` of a journal; made when the first picture comes
    public PictureFolder(Path folder, PictureReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    public PictureFile add(Path file) throws IOException, PictureRefused {
        try (InputStream in = Files.newInputStream(file)) {
            return add(in, String.valueOf(file.getFileName()));
        }
    }

    public PictureFile add(byte[] bytes, String name) throws IOException, PictureRefused {
        return add(new ByteArrayInputStream(bytes), name);
    }

    /// Takes a picture in, unless it is there already.
    ///
    /// @param name what messages call it
    /// @throws PictureRefused when it is no picture, broken or too large; nothing was kept
    /// @throws IOException when it cannot be read or the folder cannot be written
    public PictureFile add(InputStream in, String name) throws IOException, PictureRefused {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "adding", ".tmp");
        try {
            String hash = copy(in, fresh, name);
            PictureSize size = reader.proof(fresh, name);
            long bytes = Files.size(fresh);
            Path place = place(hash, size.kind());
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PictureFile(
                    hash, size.kind().mediaType(), size.width(), size.height(), bytes);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The file of a picture; empty when it is missing.
    ///
    /// @throws IllegalArgumentException when that is no hash
    public Optional<Path> find(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + hash);
        }
        return Stream.of(PictureKind.values())
                .map(kind -> place(hash, kind))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    public boolean has(String hash) {
        return find(hash).isPresent();
    }

    /// @throws NoSuchFileException when the picture is missing
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(find(hash).orElseThrow(() -> new NoSuchFileException(hash)));
    }

    /// The hashes of all pictures that lie here, sorted.
    public List<String> hashes() throws IOException {
        return files().stream().map(this::hashOf).flatMap(Optional::stream).sorted().toList();
    }

    /// Whether the bytes of a picture still are those it is named after; false too when missing.
    public boolean isIntact(String hash) throws IOException {
        Optional<Path> file = find(hash);
        if (file.isEmpty()) {
            return false;
        }
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file.get());
                OutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hash);
    }

    /// Deletes the pictures nothing refers to any more, and files that an interrupted run left.
    ///
    /// @param referenced the hashes to keep
    /// @return how many pictures went
    public int deleteAllBut(Set<String> referenced) throws IOException {
        int deleted = 0;
        for (Path file : files()) {
            Optional<String> hash = hashOf(file);
            if (hash.isPresent() && !referenced.contains(hash.get())) {
                Files.delete(file);
                deleted++;
            } else if (folder.equals(file.getParent()) && file.toString().endsWith(".tmp")) {
                Files.delete(file);
            }
        }
        return deleted;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Optional<String> hashOf(Path file) {
        Matcher matcher = FILE.matcher(folder.relativize(file).toString().replace('\\', '/'));
        return matcher.matches()
                ? Optional.of(matcher.group(1) + matcher.group(2))
                : Optional.empty();
    }

    private Path place(String hash, PictureKind kind) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2) + "." + kind.extension());
    }

    private static String copy(InputStream in, Path to, String name)
            throws IOException, PictureRefused {
        MessageDigest digest = sha256();
        try (OutputStream out =
                new DigestOutputStream(
                        Files.newOutputStream(to, StandardOpenOption.WRITE), digest)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > PictureReader.MOST_BYTES) {
                    throw PictureRefused.tooManyBytes(name, PictureReader.MOST_BYTES >> 20);
                }
                out.write(buffer, 0, n);
            }
        }
        try (FileChannel written = FileChannel.open(to, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
