package app.matinee.transfer.archive;

import app.matinee.job.Progress;
import app.matinee.model.Picture;
import app.matinee.pictures.PictureFolder;
import app.matinee.text.Phrase;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/// An archive that was opened and looked through: it can be read, and this is what it holds.
public final class Archive implements AutoCloseable {

    private static final Set<String> DOCUMENTS =
            Set.of(
                    ArchiveFormat.ARCHIVE,
                    ArchiveFormat.AWARDS,
                    ArchiveFormat.BALLOTS,
                    ArchiveFormat.COMPANIES,
                    ArchiveFormat.CUSTOM_FIELDS,
                    ArchiveFormat.FEATURED,
                    ArchiveFormat.FILMS,
                    ArchiveFormat.IMPORTS,
                    ArchiveFormat.LISTS,
                    ArchiveFormat.PEOPLE,
                    ArchiveFormat.PICTURES,
                    ArchiveFormat.PUBLICATIONS,
                    ArchiveFormat.QUESTIONS,
                    ArchiveFormat.REVISIONS,
                    ArchiveFormat.SAMPLES,
                    ArchiveFormat.VIEWINGS,
                    ArchiveFormat.VIEWS,
                    ArchiveFormat.WRITINGS);

    private final String name;
    private final ArchiveSource source;
    private final JsonDocument documents;
    private final ArchiveHead head;
    private final ArchiveNotes notes;
    private final ArchivedFiles files;
    private final ArchiveReport.Counts counts;

    private Archive(
            String name,
            ArchiveSource source,
            JsonDocument documents,
            ArchiveHead head,
            Checked checked) {
        this.name = name;
        this.source = source;
        this.documents = documents;
        this.head = head;
        this.notes = checked.notes();
        this.files = checked.files();
        this.counts = checked.counts();
    }

    private record Checked(ArchiveNotes notes, ArchivedFiles files, ArchiveReport.Counts counts) {}

    /// Reads everything once, keeping nothing.
    static Archive look(String name, ArchiveSource source, Limits limits, Progress progress)
            throws ArchiveRefused {
        var notes = new ArchiveNotes();
        var documents = new JsonDocument(source, limits);
        var node = documents.whole(ArchiveFormat.ARCHIVE);
        if (node == null) {
            throw new ArchiveRefused(Phrase.of("archive.refused.noHead", name));
        }
        var head = ArchiveHead.read(node, notes);
        var files = new ArchivedFiles(source, limits, head.travels().pictures(), notes);
        var sink = new CountingSink(files);
        new Pouring(new Pouring.Job(documents, head.created(), 0), notes, sink, progress).pour();
        for (String entry : new TreeSet<>(source.names())) {
            if (!DOCUMENTS.contains(entry) && !entry.endsWith("/") && !files.knows(entry)) {
                notes.add(Phrase.of("archive.note.entry", entry));
            }
        }
        return new Archive(name, source, documents, head, new Checked(notes, files, sink.counts()));
    }

    /// The name of the file, for messages; "" for the starter journal.
    public String name() {
        return name;
    }

    public ArchiveReport report() {
        return new ArchiveReport(head, counts, notes.phrases(), notes.unknownFields());
    }

    /// Hands everything to a sink.
    void pour(ArchiveSink sink, Progress progress) throws ArchiveRefused {
        new Pouring(
                        new Pouring.Job(documents, head.created(), counts.total()),
                        new ArchiveNotes(),
                        sink,
                        progress)
                .pour();
    }

    /// Whether the file of a picture is in it, and is what its hash says.
    boolean holds(Picture picture) {
        return files.knows(ArchiveFormat.pictureEntry(picture.hash(), picture.mediaType()));
    }

    void copyPictures(PictureFolder folder, Progress progress) throws ArchiveRefused {
        files.copy(folder, progress);
    }

    @Override
    public void close() throws ArchiveRefused {
        try {
            source.close();
        } catch (IOException e) {
            throw new ArchiveRefused(Phrase.of("archive.refused.unreadable", name), e);
        }
    }
}
