package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.nio.file.Path;

/// Opens archives, the starter journal among them, and looks through them before anyone uses them.
public final class ArchiveReader {

    private static final String STARTER = "starter/";

    private final Limits limits;

    public ArchiveReader() {
        this(Limits.USUAL);
    }

    ArchiveReader(Limits limits) {
        this.limits = limits;
    }

    /// Opens a zip and reads it whole once, without keeping it.
    ///
    /// @throws ArchiveRefused if any part of it cannot be used; see docs/archive-format.md
    public Archive open(Path file, Progress progress) throws ArchiveRefused {
        return look(
                String.valueOf(file.getFileName()), ZipSource.open(file, limits), progress);
    }

    /// Opens the starter journal that ships inside the program.
    public Archive openStarter(Progress progress) throws ArchiveRefused {
        return look("", new ResourceSource(ArchiveReader.class, STARTER), progress);
    }

    private Archive look(String name, ArchiveSource source, Progress progress)
            throws ArchiveRefused {
        boolean good = false;
        try {
            Archive archive = Archive.look(name, source, limits, progress);
            good = true;
            return archive;
        } finally {
            if (!good) {
                close(name, source);
            }
        }
    }

    private static void close(String name, ArchiveSource source) throws ArchiveRefused {
        try {
            source.close();
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.unreadable", name), e);
        }
    }
}
