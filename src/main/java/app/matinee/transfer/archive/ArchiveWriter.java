package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.pictures.PictureFolder;
import app.matinee.store.Transactions;
import app.matinee.text.Phrase;
import app.matinee.transfer.archive.ArchiveHead.Travels;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Writes a whole journal into an archive, in one consistent reading, one film at a time.
public final class ArchiveWriter {

    private static final int BUFFER = 1 << 16;

    private final Transactions journal;
    private final PictureFolder pictures;
    private final Clock clock;
    private final String program;

    /// @param program what the archive names as its maker, such as "Matinee 0.1.0"
    public ArchiveWriter(
            Transactions journal, PictureFolder pictures, Clock clock, String program) {
        this.journal = journal;
        this.pictures = pictures;
        this.clock = clock;
        this.program = program;
    }

    /// Writes the archive beside its place first, so that a file of that name is always whole.
    ///
    /// @return what is worth saying, such as pictures whose files are missing
    /// @throws ArchiveRefused if the file cannot be written; an older one of its name stays
    public List<Phrase> write(Path file, Travels travels, Progress progress)
            throws ArchiveRefused {
        Path whole = file.toAbsolutePath();
        Path fresh = whole.resolveSibling(whole.getFileName() + ".part");
        var head =
                new ArchiveHead(
                        ArchiveFormat.VERSION,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        program,
                        travels);
        var notes = new ArchiveNotes();
        try {
            write(fresh, head, notes, progress);
            Files.move(
                    fresh,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return notes.phrases();
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.notWritten", file.toString()), e);
        } catch (UncheckedIOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.notWritten", file.toString()), e);
        } finally {
            deleteQuietly(fresh);
        }
    }

    private void write(Path fresh, ArchiveHead head, ArchiveNotes notes, Progress progress)
            throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER);
                var zip = new ZipTarget(out)) {
            journal.read(
                    session -> {
                        new JournalDraining(session, zip, pictures, notes, progress).drain(head);
                        return true;
                    });
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is a leftover beside the archive and harms nobody.
        }
    }
}
