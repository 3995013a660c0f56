package app.matinee.transfer.letterboxd;

import app.matinee.job.Progress;
import app.matinee.model.Film;
import app.matinee.model.FilmList;
import app.matinee.model.ListItem;
import app.matinee.store.Session;
import app.matinee.transfer.writing.ExportFailed;
import app.matinee.transfer.writing.ExportSource;
import app.matinee.transfer.writing.Exported;
import app.matinee.transfer.writing.FreshFiles;
import app.matinee.transfer.writing.ListExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes a list as the table that Letterboxd takes in as a list, notes included.
public final class LetterboxdListExporter implements ListExporter {

    private static final int PORTION = 500;

    @Override
    public String format() {
        return "letterboxd";
    }

    @Override
    public Exported write(ExportSource source, FilmList list, Path file, Progress progress)
            throws ExportFailed {
        try (FreshFiles files = new FreshFiles()) {
            source.journal()
                    .read(session -> {
                        write(session, list, files, file, progress);
                        return files;
                    });
            return Exported.of(files.keep());
        } catch (UncheckedIOException | IOException e) {
            throw ExportFailed.notWritten(file, e);
        }
    }

    /// Films are read a portion at a time, however long the list is.
    static void write(
            Session session, FilmList list, FreshFiles files, Path file, Progress progress) {
        ReviewHtml html = new ReviewHtml();
        LetterboxdFiles table = new LetterboxdFiles(files, file, LetterboxdRow.LIST_HEADER);
        table.orEmpty();
        List<ListItem> items = list.items();
        for (int from = 0; from < items.size(); from += PORTION) {
            progress.checkCancelled();
            progress.report(from, items.size(), "export.progress", from);
            List<ListItem> portion = items.subList(from, Math.min(from + PORTION, items.size()));
            Map<Long, Film> films =
                    session.films().find(portion.stream().map(ListItem::filmId).toList());
            for (ListItem item : portion) {
                Film film = films.get(item.filmId());
                if (film != null) {
                    table.add(LetterboxdRow.of(film).withReview(html.of(item.note())).listFields());
                }
            }
        }
    }
}
