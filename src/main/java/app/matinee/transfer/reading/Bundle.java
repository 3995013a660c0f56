package app.matinee.transfer.reading;

import app.matinee.incoming.IncomingPicture;
import app.matinee.text.Phrase;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The text files of an export, in a folder, in a zip, or one alone. Nothing is unpacked, so paths
/// that escape lead nowhere; what a zip says of its sizes is not trusted.
public final class Bundle implements AutoCloseable {

    private static final long LARGEST_FILE = 100_000_000;
    private static final long LARGEST_WHOLE = 500_000_000;
    private static final int START = 1024;

    private final FirstLook look;
    private final @Nullable ZipFile zip;
    private final FileStamp stamp;
    private long inflated;

    private Bundle(FirstLook look, @Nullable ZipFile zip, FileStamp stamp) {
        this.look = look;
        this.zip = zip;
        this.stamp = stamp;
    }

    /// Opens what a request names.
    ///
    /// @throws ImportRefused if it is not there or no proper zip
    public static Bundle open(Path path) throws ImportRefused {
        FirstLook look = FirstLook.at(path);
        try {
            FileStamp stamp = FileStamp.of(path);
            ZipFile zip = look.shape() == FirstLook.Shape.ZIP ? new ZipFile(path.toFile()) : null;
            return new Bundle(look, zip, stamp);
        } catch (IOException e) {
            throw FirstLook.refused(path, e);
        }
    }

    /// The paths inside, with `/` between names; of a file alone its name.
    public List<String> names() {
        return look.shape() == FirstLook.Shape.FILE ? List.of(name(look.path())) : look.entries();
    }

    /// The path inside of a file of this name, at the top or in a folder that holds everything;
    /// "ratings.csv" is not found in "deleted/ratings.csv".
    public Optional<String> find(String name) {
        String top = top();
        return names().stream().filter(entry -> entry.equals(top + name)).findFirst();
    }

    /// The folder that everything lies in, with its `/`, or "".
    public String top() {
        List<String> all = names();
        int slash = all.isEmpty() ? -1 : all.getFirst().indexOf('/');
        if (slash < 0) {
            return "";
        }
        String top = all.getFirst().substring(0, slash + 1);
        return all.stream().allMatch(entry -> entry.startsWith(top)) ? top : "";
    }

    /// Reads a file of the bundle whole.
    ///
    /// @throws ImportRefused if it cannot be read, is too large or is no text
    public String text(String entry) throws ImportRefused {
        return text(entry, null);
    }

    /// The same in letters that someone knows; null to find them.
    public String text(String entry, @Nullable Charset charset) throws ImportRefused {
        byte[] bytes = bytes(entry);
        String text = charset == null ? Encoding.decode(entry, bytes) : new String(bytes, charset);
        if (FirstLook.isWebPage(text.substring(0, Math.min(text.length(), START)))) {
            throw new ImportRefused(Phrase.of("import.refused.webPage", entry));
        }
        return text;
    }

    /// Reads a file of XML whole, in the letters that its first line names.
    ///
    /// @throws ImportRefused if it cannot be read, is too large or is no text
    public String markup(String entry) throws ImportRefused {
        byte[] bytes = bytes(entry);
        Optional<Charset> declared = Encoding.declared(bytes);
        return declared.isPresent()
                ? new String(bytes, declared.get())
                : Encoding.decode(entry, bytes);
    }

    /// How a file begins; nothing where it cannot be read.
    public byte[] start(String entry, int bytes) {
        try (InputStream in = stream(entry)) {
            return in.readNBytes(bytes);
        } catch (IOException | ImportRefused _) {
            return new byte[0];
        }
    }

    /// Where a file can be read from later, when this is closed.
    public IncomingPicture.Bytes later(String entry) {
        Path path = look.path();
        return switch (look.shape()) {
            case FILE -> () -> Files.newInputStream(path);
            case FOLDER -> () -> Files.newInputStream(path.resolve(entry));
            case ZIP -> () -> zipped(path, entry);
        };
    }

    private static InputStream zipped(Path path, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new NoSuchFileException(entry);
            }
            try (InputStream in = zip.getInputStream(found)) {
                return new ByteArrayInputStream(in.readNBytes((int) LARGEST_FILE));
            }
        }
    }

    private byte[] bytes(String entry) throws ImportRefused {
        boolean inFolder = look.shape() == FirstLook.Shape.FOLDER;
        Path file = inFolder ? look.path().resolve(entry) : look.path();
        try (InputStream in = stream(entry)) {
            FileStamp before = inFolder ? FileStamp.of(file) : stamp;
            byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1);
            before.check(file);
            inflated += bytes.length;
            if (bytes.length > LARGEST_FILE || inflated > LARGEST_WHOLE) {
                throw new ImportRefused(Phrase.of("import.refused.inflated", entry));
            }
            return bytes;
        } catch (FileStamp.Changed e) {
            throw new ImportRefused(Phrase.of("import.refused.changed", name(file)), e);
        } catch (ZipException | EOFException e) {
            throw new ImportRefused(Phrase.of("import.refused.zip", name(look.path())), e);
        } catch (IOException e) {
            throw new ImportRefused(Phrase.of("import.refused.unreadable", entry), e);
        }
    }

    private InputStream stream(String entry) throws IOException, ImportRefused {
        if (zip != null) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new ImportRefused(Phrase.of("import.refused.noFile", entry));
            }
            return zip.getInputStream(found);
        }
        return Files.newInputStream(
                look.shape() == FirstLook.Shape.FILE ? look.path() : look.path().resolve(entry));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public void close() throws ImportRefused {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new ImportRefused(Phrase.of("import.refused.unreadable", name(look.path())), e);
        }
    }
}
