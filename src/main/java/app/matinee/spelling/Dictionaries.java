package app.matinee.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Hunspell dictionaries of this machine: the one that comes with the program, and the
/// system's.
public final class Dictionaries {

    /// The language of the dictionary that comes with the program.
    public static final String SHIPPED = "en-US";

    private static final Logger LOG = LoggerFactory.getLogger(Dictionaries.class);

    private final List<Path> folders;

    /// @param folders where the system keeps dictionaries; those that are not there do no harm
    public Dictionaries(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// Where Linux and macOS keep them.
    public static Dictionaries ofSystem(Path home) {
        return new Dictionaries(
                List.of(
                        Path.of("/usr/share/hunspell"),
                        Path.of("/usr/share/myspell"),
                        Path.of("/usr/share/myspell/dicts"),
                        home.resolve(".local/share/hunspell"),
                        Path.of("/Library/Spelling"),
                        home.resolve("Library/Spelling")));
    }

    /// The languages there are dictionaries for, as tags such as "en-US", in order.
    public List<String> languages() {
        Set<String> found = new TreeSet<>();
        found.add(SHIPPED);
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.dic")) {
                    files.forEach(file -> language(file).ifPresent(found::add));
                } catch (IOException unreadable) {
                    LOG.warn(
                            "Cannot look for dictionaries in {}: {}",
                            folder,
                            unreadable.toString());
                }
            }
        }
        return List.copyOf(found);
    }

    /// Reads a dictionary, which takes half a second.
    ///
    /// @return empty where there is none for the language, or it cannot be read
    Optional<Hunspell> read(String language) {
        try {
            Optional<Path> installed = installed(language);
            if (installed.isPresent()) {
                return Optional.of(readFiles(installed.get()));
            }
            return language.equals(SHIPPED) ? Optional.of(readShipped()) : Optional.empty();
        } catch (IOException | ParseException broken) {
            LOG.warn("Cannot read the dictionary for {}: {}", language, broken.toString());
            return Optional.empty();
        }
    }

    private Optional<Path> installed(String language) {
        String name = language.replace('-', '_');
        return folders.stream()
                .map(folder -> folder.resolve(name + ".dic"))
                .filter(Files::isRegularFile)
                .filter(file -> language(file).isPresent())
                .findFirst();
    }

    private static Optional<String> language(Path dictionary) {
        String name = dictionary.getFileName().toString().replaceFirst("\\.dic$", "");
        boolean whole = Files.isRegularFile(dictionary.resolveSibling(name + ".aff"));
        return whole && name.matches("[a-z]{2,3}(_[A-Za-z]+)*")
                ? Optional.of(name.replace('_', '-'))
                : Optional.empty();
    }

    private static Hunspell readFiles(Path dictionary) throws IOException, ParseException {
        String name = dictionary.getFileName().toString().replaceFirst("\\.dic$", ".aff");
        try (InputStream affixes = Files.newInputStream(dictionary.resolveSibling(name));
                InputStream words = Files.newInputStream(dictionary)) {
            return read(affixes, words);
        }
    }

    private static Hunspell readShipped() throws IOException, ParseException {
        try (InputStream affixes = resource(".aff");
                InputStream words = resource(".dic")) {
            return read(affixes, words);
        }
    }

    private static InputStream resource(String ending) throws IOException {
        InputStream found = Dictionaries.class.getResourceAsStream(SHIPPED + ending);
        if (found == null) {
            throw new IOException("no " + SHIPPED + ending + " in the program");
        }
        return found;
    }

    private static Hunspell read(InputStream affixes, InputStream words)
            throws IOException, ParseException {
        try (ByteBuffersDirectory working = new ByteBuffersDirectory()) {
            return new Hunspell(new Dictionary(working, "spelling", affixes, words));
        }
    }
}
