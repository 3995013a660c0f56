package app.matinee.transfer.reading;

import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What can be seen of a file without reading it: how it begins, or what a folder or zip holds.
///
/// @param start how a file begins, decoded; "" for a folder or a zip
/// @param entries the paths inside a folder or a zip with `/` between names, none of folders; empty
///   for a plain file
public record FirstLook(Path path, Shape shape, String start, List<String> entries) {

    private static final int START = 64 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DEPTH = 8;

    /// What lies in a folder of films beside what can be read, and does not count.
    private static final Pattern FILMED =
            Pattern.compile(
                    "(?i)\\.(?:mkv|mp4|m4v|avi|mov|wmv|ts|m2ts|iso|mpe?g|webm|srt|sub|idx|sup|ass"
                            + "|ac3|dts|flac|mp3)$");

    /// Paths that lead out of where they are. Nothing is unpacked here, but what has them is no
    /// export.
    private static final Pattern ESCAPING =
            Pattern.compile("(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");

    /// What sort of place it is.
    public enum Shape {
        FILE,
        FOLDER,
        ZIP
    }

    public FirstLook {
        entries = List.copyOf(entries);
    }

    /// @throws ImportRefused if there is nothing, it cannot be read, or it holds too many files
    public static FirstLook at(Path path) throws ImportRefused {
        if (!Files.exists(path)) {
            throw new ImportRefused(Phrase.of("import.refused.noFile", path.toString()));
        }
        try {
            if (Files.isDirectory(path)) {
                return new FirstLook(path, Shape.FOLDER, "", inFolder(path));
            }
            byte[] start = start(path);
            if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
                return new FirstLook(path, Shape.ZIP, "", inZip(path));
            }
            return new FirstLook(path, Shape.FILE, Encoding.lenient(start), List.of());
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    /// What to say of a file or zip that cannot be opened.
    static ImportRefused refused(Path path, IOException cause) {
        String key =
                switch (cause) {
                    case ZipException z when String.valueOf(z.getMessage()).contains("encrypted") ->
                            "import.refused.password";
                    case ZipException _ -> "import.refused.zip";
                    default -> "import.refused.unreadable";
                };
        return new ImportRefused(Phrase.of(key, String.valueOf(path.getFileName())), cause);
    }

    /// The first line of a file, without its end.
    public String firstLine() {
        return start.lines().findFirst().orElse("");
    }

    /// Whether a file begins as objects in JSON do.
    public boolean isJson() {
        String text = start.stripLeading();
        return shape == Shape.FILE && (text.startsWith("[") || text.startsWith("{"));
    }

    /// The fields of the first line in small letters, parted by tabs, commas or semicolons; quotes
    /// around them are taken off.
    public List<String> header() {
        return header(firstLine());
    }

    /// The same for a line.
    public static List<String> header(String line) {
        return Stream.of(line.split("[\t,;]"))
                .map(name -> name.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    /// How a file of a folder or zip begins, decoded; "" where it cannot be read, which its reader
    /// will tell.
    public String startOf(String entry) {
        try {
            return Encoding.lenient(
                    shape == Shape.ZIP ? startInZip(entry) : start(path.resolve(entry)));
        } catch (IOException _) {
            return "";
        }
    }

    private byte[] startInZip(String entry) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                return new byte[0];
            }
            try (InputStream in = zip.getInputStream(found)) {
                return in.readNBytes(START);
            }
        }
    }

    /// Refuses what no program exports, and says what it is.
    ///
    /// @throws ImportRefused if it is empty, nothing but NUL characters, or a web page
    public void refuseWhatIsNoExport() throws ImportRefused {
        String name = String.valueOf(path.getFileName());
        if (shape == Shape.FILE && start.isBlank()) {
            throw new ImportRefused(Phrase.of("import.refused.empty", name));
        }
        if (start.indexOf('\0') >= 0 && start.chars().allMatch(c -> c == 0)) {
            throw new ImportRefused(Phrase.of("import.refused.nul", name));
        }
        if (isWebPage(start)) {
            throw new ImportRefused(Phrase.of("import.refused.webPage", name));
        }
    }

    /// Whether a text begins like a web page, such as the one to sign in.
    public static boolean isWebPage(String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    /// Whether a folder or zip holds a file of this name, at any depth.
    public boolean holds(String name) {
        return entries.stream().anyMatch(e -> e.equals(name) || e.endsWith("/" + name));
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException, ImportRefused {
        try (Stream<Path> inside = Files.walk(folder, DEPTH)) {
            List<String> names =
                    inside.filter(Files::isRegularFile)
                            .filter(file -> !FILMED.matcher(file.toString()).find())
                            .limit(MOST_ENTRIES + 1L)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
            return few(folder, names);
        }
    }

    private static List<String> inZip(Path file) throws IOException, ImportRefused {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = new ArrayList<>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .limit(MOST_ENTRIES + 1L)
                    .forEach(entry -> names.add(entry.getName()));
            for (String name : names) {
                if (ESCAPING.matcher(name).find()) {
                    throw new ImportRefused(
                            Phrase.of(
                                    "import.refused.escapes",
                                    String.valueOf(file.getFileName()),
                                    name));
                }
            }
            return few(file, names);
        }
    }

    private static List<String> few(Path path, List<String> names) throws ImportRefused {
        if (names.size() > MOST_ENTRIES) {
            throw new ImportRefused(
                    Phrase.of(
                            "import.refused.manyFiles",
                            String.valueOf(path.getFileName()),
                            MOST_ENTRIES));
        }
        return names;
    }
}
