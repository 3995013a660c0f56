package app.matinee.cli;

import app.matinee.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a zip shall be written.
record ZipTarget(Path file) {

    /// Its whole path. An older zip may be replaced; a letter of that name, or the journal's own
    /// file, may not.
    Path path() throws CommandFailed {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole) && !isZip(whole)) {
            throw new CommandFailed(Phrase.of("cli.export.otherFile", whole.toString()));
        }
        return whole;
    }

    private static boolean isZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException _) {
            return false;
        }
    }
}
