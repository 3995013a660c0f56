package app.matinee.transfer.filmtable;

import app.matinee.job.Progress;
import app.matinee.store.Session;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportRequest;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.ExportedFilm;
import app.matinee.transfer.writing.Exporter;
import app.matinee.transfer.writing.FilmStream;
import app.matinee.transfer.writing.FreshFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// Writes films one after another into a single file.
abstract class FilmTableExporter implements Exporter {

    @Override
    public boolean takesColumns() {
        return true;
    }

    @Override
    public Exported write(ExportSource source, ExportRequest request, Progress progress)
            throws ExportFailed {
        List<ChosenColumn> columns =
                ChosenColumn.of(
                        source.journal().read(s -> s.customFields().all()), request.columns());
        try (FreshFiles files = new FreshFiles()) {
            Writer out = files.begin(request.file());
            Rows rows = begin(out, columns);
            source.journal().read(session -> all(session, request, rows, progress));
            rows.end();
            return Exported.of(files.keep());
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(request.file(), e);
        }
    }

    private static Rows all(Session session, ExportRequest request, Rows rows, Progress progress) {
        new FilmStream(session, progress)
                .read(
                        request,
                        film -> {
                            try {
                                rows.add(film);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return rows;
    }

    /// Writes what stands before the films.
    abstract Rows begin(Writer out, List<ChosenColumn> columns) throws IOException;

    /// The films of a file being written.
    interface Rows {
        void add(ExportedFilm film) throws IOException;

        void end() throws IOException;
    }
}
