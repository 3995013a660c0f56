package app.matinee.backup;

import app.matinee.job.Progress;
import app.matinee.model.JournalContents;
import app.matinee.model.JournalFolder;
import app.matinee.text.Phrase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything a journal is into one file: its database, its pictures and its templates.
public final class BackupWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BUFFER = 1 << 16;

    private final JournalFolder journal;
    private final Clock clock;
    private final String program;

    /// @param program what the file names as its maker, such as "Matinee 0.1.0"
    public BackupWriter(JournalFolder journal, Clock clock, String program) {
        this.journal = journal;
        this.clock = clock;
        this.program = program;
    }

    /// What was written.
    public record Written(Path file, JournalContents contents, long pictures, long bytes) {}

    /// Writes the file beside its place first and reads it through, so that a file of that name is
    /// always whole. Runs beside whoever works in the journal.
    ///
    /// @throws BackupFailed if it cannot be written; an older file of its name stays
    public Written write(Path file, Progress progress) throws BackupFailed {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        Path database = whole.resolveSibling(whole.getFileName() + ".part.db");
        try {
            new Backups(journal, clock).copyTo(database, progress);
            JournalContents contents = Proving.contents(database, BackupLayout.DATABASE);
            SortedMap<String, Path> others = others();
            write(part, database, others, progress);
            progress.report(0, 0, "backup.progress.proof");
            new BackupReader(part, whole).readThrough(progress);
            Disk.force(part);
            Files.move(
                    part,
                    whole,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            long pictures =
                    others.keySet().stream()
                            .filter(name -> name.startsWith(BackupLayout.PICTURES))
                            .count();
            return new Written(whole, contents, pictures, Files.size(whole));
        } catch (IOException e) {
            throw new BackupFailed(Phrase.of("backup.failed.file", whole.toString()), e);
        } finally {
            Disk.deleteQuietly(database);
            Disk.deleteQuietly(part);
        }
    }

    private void write(Path part, Path database, SortedMap<String, Path> others, Progress progress)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(BackupLayout.HEAD));
            zip.write(head());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(BackupLayout.DATABASE));
            Files.copy(database, zip);
            zip.closeEntry();
            long done = 0;
            for (Map.Entry<String, Path> other : others.entrySet()) {
                progress.checkCancelled();
                progress.report(
                        ++done, others.size(), "backup.progress.files", done, others.size());
                add(zip, other.getKey(), other.getValue());
            }
        }
    }

    private byte[] head() {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        JSON.createObjectNode()
                                .put("format", BackupLayout.FORMAT)
                                .put("version", BackupLayout.VERSION)
                                .put(
                                        "created",
                                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                                .put("program", program))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Pictures are pressed already; pressing them again would only take time.
    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        if (name.startsWith(BackupLayout.PICTURES)) {
            try {
                CRC32 crc = new CRC32();
                try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(Files.size(file));
                entry.setCrc(crc.getValue());
            } catch (NoSuchFileException _) {
                // Taken away since the folder was listed.
                return;
            }
        }
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /// The pictures and templates of the journal by their names in the zip; whatever else lies in
    /// those folders is none of the journal's.
    private SortedMap<String, Path> others() throws IOException {
        SortedMap<String, Path> others = new TreeMap<>();
        for (Path folder : List.of(journal.pictures(), journal.templates())) {
            for (Path file : files(folder)) {
                String name = journal.root().relativize(file).toString().replace('\\', '/');
                if (BackupLayout.PICTURE.matcher(name).matches()
                        || BackupLayout.TEMPLATE.matcher(name).matches()) {
                    others.put(name, file);
                }
            }
        }
        return others;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
