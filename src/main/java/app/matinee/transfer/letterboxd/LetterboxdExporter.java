package app.matinee.transfer.letterboxd;

import app.matinee.job.Progress;
import app.matinee.model.FilmList;
import app.matinee.model.TextFold;
import app.matinee.store.Session;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.Exporter;
import app.matinee.transfer.writing.FilmStream;
import app.matinee.transfer.writing.FreshFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Writes what Letterboxd takes in: a table of what was seen, and beside it the watchlist and, with
/// the whole library, each list.
public final class LetterboxdExporter implements Exporter {

    @Override
    public String format() {
        return "letterboxd";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        try (FreshFiles files = new FreshFiles()) {
            LetterboxdRows rows = new LetterboxdRows();
            source.journal()
                    .read(session -> {
                        films(session, request, files, rows, progress);
                        if (request.isWhole()) {
                            session.lists()
                                    .all()
                                    .forEach(list ->
                                            LetterboxdListExporter.write(
                                                    session,
                                                    list,
                                                    files,
                                                    name(request.file(), list, files),
                                                    progress));
                        }
                        return rows;
                    });
            return new Exported(files.keep(), rows.losses().phrases());
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(request.file(), e);
        }
    }

    private static void films(
            Session session,
            ExportRequest request,
            FreshFiles files,
            LetterboxdRows rows,
            Progress progress) {
        LetterboxdFiles seen = new LetterboxdFiles(files, request.file(), LetterboxdRow.HEADER);
        LetterboxdFiles watchlist =
                new LetterboxdFiles(
                        files,
                        LetterboxdFiles.beside(request.file(), "watchlist"),
                        LetterboxdRow.LIST_HEADER);
        seen.orEmpty();
        new FilmStream(session, progress)
                .read(
                        request,
                        exported -> {
                            for (LetterboxdRow row : rows.of(exported)) {
                                if (seen.add(row.fields())) {
                                    rows.losses().large();
                                }
                            }
                            if (exported.film().shelves().watchlist() != null) {
                                watchlist.add(LetterboxdRow.of(exported.film()).listFields());
                            }
                        });
    }

    /// "films-list-best-of-2024.csv"; of two lists of one name the second is numbered.
    private static Path name(Path file, FilmList list, FreshFiles files) {
        String words = TextFold.fold(list.name()).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String slug = words.replaceAll("^-+|-+$", "");
        Path plain = LetterboxdFiles.beside(file, slug.isEmpty() ? "list" : "list-" + slug);
        Path free = plain;
        for (int i = 2; files.has(free); i++) {
            free = LetterboxdFiles.numbered(plain, i);
        }
        return free;
    }
}
