package app.matinee.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words the user taught, one a line in a file beside the settings.
public final class PersonalWords {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalWords.class);

    private final Path file;
    private final Set<String> words = new HashSet<>();
    private boolean read;

    public PersonalWords(Path file) {
        this.file = file;
    }

    synchronized boolean knows(String word) {
        read();
        return words.contains(word);
    }

    /// Remembers a word.
    ///
    /// @throws UncheckedIOException when the file cannot be written; the word is known until the
    ///   program ends
    public synchronized void add(String word) {
        read();
        if (!words.add(word)) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, word + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot remember a word in " + file, unwritable);
        }
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        try {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        } catch (NoSuchFileException none) {
            LOG.debug("No words taught yet");
        } catch (IOException unreadable) {
            LOG.warn("Cannot read the words in {}: {}", file, unreadable.toString());
        }
    }
}
